import type { Language, ModelParameters } from '@selbstcheck/domain';
import type { AdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { fractionInWords, shareInWords } from './fraction-in-words.js';

/** What is set of a model, in three statements. */
export function modelValues(
  { cutOffs, evidence, answerNoise }: ModelParameters,
  t: AdministrationText,
  language: Language,
): readonly string[] {
  const [second, third, fourth] = cutOffs.map((cutOff) => fractionInWords(cutOff, language)) as [
    string,
    string,
    string,
  ];
  const [solid, limited] = [shareInWords(evidence.solid, language), shareInWords(evidence.limited, language)];
  return [
    t('models.values.stages', { second, third, fourth }),
    t('models.values.evidence', { solid, limited }),
    t('models.values.noise', { noise: shareInWords(answerNoise, language) }),
  ];
}
