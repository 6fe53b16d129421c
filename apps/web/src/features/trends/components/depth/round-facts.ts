import type { CriterionTrend } from '@selbstcheck/contracts';
import { Fraction, type Language } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import { valueInWords } from '../../../../shared/format/value-in-words.js';
import { pointWords } from '../point-words.js';
import { rangeWords } from '../range-words.js';

interface FactSpeech {
  readonly t: TFunction<'trends'>;
  readonly common: TFunction;
  readonly language: Language;
  /** The lower limits of the stages. */
  readonly cutOffs: readonly Fraction[];
}

/** What there is to say of one round of a criterion, line by line; the first one names the round. */
export function roundFacts(
  trend: CriterionTrend,
  index: number,
  { t, common, language, cutOffs }: FactSpeech,
): readonly string[] {
  const round = trend.rounds[index];
  const point = trend.points[index];
  if (round === undefined || point == null) return [];
  const { rated, asked } = point.calculation;
  const step = trend.steps.find(({ to }) => to === index);
  return [
    `${round.title}, ${dateInWords(round.referenceDate, language)}`,
    pointWords(point, t, common),
    point.value === null || point.isRecorded
      ? null
      : t('rounds.value', { value: valueInWords(Fraction.parse(point.value), common, language, cutOffs) }),
    point.value === null || point.bounds === null || point.bounds.lower === point.bounds.upper
      ? null
      : t('rounds.possible', { range: rangeWords(point.bounds, common, t, language, cutOffs) }),
    rated === null || asked === null ? null : common('why.criterionCoverage', { rated, count: asked }),
    step === undefined ? null : t('rounds.change', { change: step.change.label }),
  ].filter((line) => line !== null);
}
