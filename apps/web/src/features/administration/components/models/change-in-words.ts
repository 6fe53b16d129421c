import type { RescoringOutcome } from '@selbstcheck/contracts';
import type { AdministrationText } from '../../../../shared/i18n/administration-sentences.js';

type Change = Pick<RescoringOutcome['changes'][number], 'fields' | 'overall'>;

/** How much of a round would change, without any stage: "3 Handlungsfelder und Gesamtwert". */
export function changeInWords({ fields, overall }: Change, t: AdministrationText): string {
  if (fields === 0) return t('rescoring.overall');
  const words = t('rescoring.fields', { count: fields });
  return overall ? t('rescoring.and', { fields: words }) : words;
}
