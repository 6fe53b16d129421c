import type { ModelParameters } from '@selbstcheck/contracts';
import { TextField } from '@selbstcheck/ui';
import type { Typed } from '../../../../shared/forms/form.js';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { fractionInWords } from './fraction-in-words.js';
import { TYPED_FRACTION, typedFraction } from './typed-fraction.js';

const PARTS = {
  stages: ['second', 'third', 'fourth'],
  evidence: ['solid', 'limited'],
  noise: ['noise'],
} as const;

type Limit = (typeof PARTS)[keyof typeof PARTS][number];

/** The parameters that were typed; inputs that are none are refused before. */
export function parametersIn(typed: Typed): ModelParameters {
  const limit = (name: Limit) => typedFraction(typed[name] ?? '') ?? '';
  return {
    cutOffs: [limit('second'), limit('third'), limit('fourth')],
    evidence: { solid: limit('solid'), limited: limit('limited') },
    answerNoise: limit('noise'),
  };
}

function limitsOf({ cutOffs, evidence, answerNoise }: ModelParameters): Readonly<Record<Limit, string>> {
  const [second, third, fourth] = cutOffs;
  return { second, third, fourth, ...evidence, noise: answerNoise };
}

interface ModelFieldsProps {
  /** What is proposed: the values of the active model. */
  readonly proposed: ModelParameters;
  readonly errorAt: (name: string) => string | null;
}

/** Name and limits of a model, each with what it means. */
export function ModelFields({ proposed, errorAt }: ModelFieldsProps) {
  const t = useAdministrationText();
  const language = useLanguage();
  const limits = limitsOf(proposed);
  const limitField = (name: Limit) => (
    <TextField
      key={name}
      name={name}
      label={t(`models.${name}`)}
      hint={t(`models.${name}Hint`)}
      error={errorAt(name)}
      required
      pattern={TYPED_FRACTION}
      autoComplete="off"
      defaultValue={fractionInWords(limits[name], language)}
    />
  );
  return (
    <>
      <TextField
        name="name"
        label={t('models.name')}
        hint={t('models.nameHint')}
        error={errorAt('name')}
        required
        maxLength={60}
        autoComplete="off"
      />
      <p>{t('models.format')}</p>
      <fieldset className="model-part">
        <legend>{t('models.stagesTitle')}</legend>
        <p>{t('models.stagesLead')}</p>
        {PARTS.stages.map(limitField)}
      </fieldset>
      <fieldset className="model-part">
        <legend>{t('models.evidenceTitle')}</legend>
        <p>{t('models.evidenceLead')}</p>
        {PARTS.evidence.map(limitField)}
      </fieldset>
      <fieldset className="model-part">
        <legend>{t('models.noiseTitle')}</legend>
        {PARTS.noise.map(limitField)}
      </fieldset>
    </>
  );
}
