import type { TrendPoint } from '@selbstcheck/contracts';
import { glyphOfSymbol } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';

/** The sign of a round: ✓ (✓) (✘) ✘, – without a rating, ? where a report's sign could not be read. */
export function pointSign({ symbol, missing }: TrendPoint): string {
  return missing === 'unreadable' ? '?' : glyphOfSymbol(symbol);
}

/** What a round says of a criterion, without its sign: "eher ja, dünn belegt", "nicht beantwortet", "nicht gefragt". */
export function pointWord(point: TrendPoint | null, t: TFunction<'trends'>, common: TFunction): string {
  if (point === null) return t('point.notAsked');
  const { symbol, missing, isRecorded, evidence } = point;
  if (symbol === null) return common(`symbol.${missing ?? 'not_assessable'}`);
  const word = common(`symbol.${symbol}`);
  if (isRecorded) return `${word}, ${t('point.recorded')}`;
  return evidence === 'thin' ? `${word}, ${t('point.thin')}` : word;
}

/** Sign and words of a round: "(✓) eher ja, dünn belegt"; "nicht gefragt" has no sign. */
export function pointWords(point: TrendPoint | null, t: TFunction<'trends'>, common: TFunction): string {
  const word = pointWord(point, t, common);
  return point === null ? word : `${pointSign(point)} ${word}`;
}
