import type { Level, RatingSymbol } from '@selbstcheck/domain';

/** A value at a date; fractions are exact text as everywhere between server and screen: "7/4" or "2". */
export interface DatedFigure {
  /** ISO calendar date. */
  readonly date: string;
  readonly value: string;
}

/** A criterion in one round, as it is drawn. */
export interface TrendMark {
  /** Between 0 and 3 as exact text; null where nothing was rated. */
  readonly value: string | null;
  readonly symbol: RatingSymbol;
  readonly missing: 'not_assessable' | 'not_answered' | 'unreadable' | null;
  /** What missing answers leave possible; null where that is not known. */
  readonly bounds: { readonly lower: string; readonly upper: string } | null;
  /** A rating taken over from a report; it enters no line. */
  readonly isRecorded: boolean;
  /** Recorded, or thin evidence. */
  readonly isHollow: boolean;
  /** Whether the step line leads here from the round before that was rated by answers. */
  readonly isConnected: boolean;
}

/** What a criterion's trend shows. The answer of the endpoint `getCriterionTrend` has it under the same names. */
export interface CriterionTrendFigures {
  /** Oldest first. */
  readonly rounds: readonly { readonly referenceDate: string }[];
  /** One per round; null where that round does not ask the criterion. */
  readonly points: readonly (TrendMark | null)[];
  /** Between which two rounds, by index, the definition breaks. */
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly line: { readonly from: DatedFigure; readonly to: DatedFigure } | null;
  readonly chained: readonly (readonly DatedFigure[])[];
  readonly chainedLabel: string;
  readonly targets: {
    readonly current: { readonly symbol: Exclude<Level, 0>; readonly date: string } | null;
    /** "auf Kurs"; null where there is no label. */
    readonly pace: { readonly label: string | null } | null;
  };
}

/** The texts around the picture, in the language of its words. */
export interface CriterionChartTexts {
  readonly title: string;
  /** Municipality and field, or whatever else a reader of the picture alone has to know. */
  readonly subtitle: string;
  /** Where the figures come from, printed below the legend. */
  readonly source: string;
}
