import { stageScale } from '@selbstcheck/charts';
import { Fraction, STAGES, type Language, type Stage } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../shared/components/picture.js';
import { valueInWords } from '../../../shared/format/value-in-words.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { useCutOffs } from '../../../shared/scoring-model/scoring-model.js';
import { limitsOfStage } from './calculation.js';
import { commonEndInWords } from './range-in-words.js';

/** The parts of a score that the scale draws; fractions as text. */
export interface ScaledScore {
  readonly value: string | null;
  readonly percent: string | null;
  readonly stage: Stage | null;
  readonly range: { readonly bounds: { readonly lower: string; readonly upper: string } } | null;
}

/** Value and possible range on the scale from 0 to 3, with the stages' words below. */
export function ValueScale({ score }: { readonly score: ScaledScore }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cutOffs = useCutOffs();
  const value = score.value === null ? null : Fraction.parse(score.value);
  const bounds = score.range && {
    lower: Fraction.parse(score.range.bounds.lower),
    upper: Fraction.parse(score.range.bounds.upper),
  };
  const stageWord = score.stage === null ? t('stage.none') : t(`stage.short.${score.stage}`);
  const sentences = [
    value && t('why.scaleValue', { value: valueInWords(value, t, language, cutOffs), stage: stageWord }),
    bounds && boundsSentence(bounds, t, language, cutOffs),
  ].filter((sentence) => sentence !== null);
  const words = { title: `${t('why.scaleTitle')}. ${sentences.join(' ')}`, description: sentences.join(' ') };
  return (
    <div className="value-scale">
      <Picture svg={stageScale({ value, stage: score.stage, bounds, cutOffs, words })} />
      <ol>
        {STAGES.map((stage) => (
          <li key={stage} className={stage === score.stage ? 'value-scale__current' : undefined}>
            <span>{t(`stage.short.${stage}`)}</span>{' '}
            <span className="value-scale__limits">
              {t(`why.limits.${stage}`, limitsOfStage(stage, language, cutOffs))}
            </span>
          </li>
        ))}
      </ol>
      {bounds === null || bounds.lower.equals(bounds.upper) ? null : (
        <p className="value-scale__key">
          <span>{t('why.scaleKeyValue')}</span>
          <span>{t('why.scaleKeyRange')}</span>
        </p>
      )}
    </div>
  );
}

function boundsSentence(
  bounds: { readonly lower: Fraction; readonly upper: Fraction },
  t: TFunction,
  language: Language,
  cutOffs: readonly Fraction[],
): string {
  const common = commonEndInWords(bounds, t, language, cutOffs);
  if (common !== null) return t('why.scaleBoundsCommon', { value: common });
  return t('why.scaleBounds', {
    lower: valueInWords(bounds.lower, t, language, cutOffs),
    upper: valueInWords(bounds.upper, t, language, cutOffs),
  });
}
