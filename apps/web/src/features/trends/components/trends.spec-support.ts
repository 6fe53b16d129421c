import type {
  CriterionSummary,
  CriterionTrend,
  SelectedRound,
  TrendPoint,
  Trends,
} from '@selbstcheck/contracts';

/** A round of a year; what a test is about is changed. */
export function roundOf(year: number, changes: Partial<SelectedRound> = {}): SelectedRound {
  return {
    token: `r${year}`,
    roundId: `r${year}`,
    title: `Selbstcheck ${year}`,
    referenceDate: `${year}-06-12`,
    reading: 'self_rating',
    readings: ['self_rating'],
    isLeading: true,
    source: 'answers',
    catalogue: { id: 'k', title: { de: 'Katalog' }, edition: '1.0' },
    ...changes,
  };
}

/** A rating "eher ja" by answers; what a test is about is changed. */
export function pointOf(changes: Partial<TrendPoint> = {}): TrendPoint {
  return {
    value: '2',
    symbol: 2,
    missing: null,
    bounds: { lower: '2', upper: '2' },
    evidence: 'solid',
    isRecorded: false,
    isHollow: false,
    isConnected: false,
    hasBreakBefore: false,
    ...changes,
  };
}

/** A round in which nothing was rated. */
export const UNRATED = pointOf({
  value: null,
  symbol: null,
  missing: 'not_answered',
  bounds: { lower: '0', upper: '3' },
  evidence: 'none',
});

/** A criterion without a change; what a test is about is changed. */
export function summaryOf(criterionId: string, changes: Partial<CriterionSummary> = {}): CriterionSummary {
  return {
    criterionId,
    title: { de: criterionId },
    points: [pointOf(), pointOf({ isConnected: true })],
    change: null,
    sentence: 'Ein Satz.',
    worsened: false,
    improved: false,
    neverRated: false,
    thin: false,
    unchangedFor: 0,
    target: null,
    ...changes,
  };
}

/** One field with these criteria over two rounds; what a test is about is changed. */
export function trendsOf(criteria: readonly CriterionSummary[], changes: Partial<Trends> = {}): Trends {
  return {
    rounds: [roundOf(2020), roundOf(2025)],
    notice: null,
    sentence: 'Ein Kriterium hat sich verbessert.',
    fields: [{ id: 'f1', number: 1, title: { de: 'Management und Steuerung' }, criteria: [...criteria] }],
    ended: [],
    ...changes,
  };
}

/** A criterion in depth over two rounds, 2020 and 2025; what a test is about is changed. */
export function criterionTrendOf(changes: Partial<CriterionTrend> = {}): CriterionTrend {
  const field = { id: 'f1', number: 1, title: { de: 'Management und Steuerung' } };
  const title = { de: 'Monitoring' };
  const bounds = { lower: '7/4', upper: '9/4' };
  const calculation = {
    basis: 'answers' as const,
    value: '7/3',
    asked: 4,
    rated: 3,
    sum: 7,
    bounds,
    coverage: '3/4',
    evidence: 'solid' as const,
  };
  const point = { ...pointOf({ value: '7/3', bounds }), title, field, calculation };
  return {
    rounds: [roundOf(2020), roundOf(2025)],
    criterionId: 'c4',
    title,
    field,
    model: 'wk-2020@1',
    hasEnded: false,
    points: [point, { ...point, isConnected: true }],
    sentences: ['Bei gleichen Fragen unverändert.'],
    steps: [
      {
        from: 0,
        to: 1,
        change: {
          class: 'unchanged',
          label: 'unverändert',
          likeForLike: '0',
          words: 'unverändert',
          flags: ['d'],
          note: null,
        },
        sentence: '„Monitoring“ ist bei gleichen Fragen unverändert.',
        flags: [{ flag: 'd', sentence: 'Eine Frage ist etwas anders gefasst.' }],
        notes: [],
        pieces: null,
      },
    ],
    breaks: [],
    line: null,
    chained: [],
    chainedLabel: 'verkettet (nur gleiche Fragen)',
    questions: [{ code: '1.4.1', text: { de: 'Gibt es Ziele?' }, answers: ['yes', 'not_asked'] }],
    targets: { current: null, pace: null, earlier: [] },
    previous: null,
    next: { criterionId: 'c5', title: { de: 'Bildung' } },
    ...changes,
  };
}
