import type { Language, Level, RatingSymbol } from '@selbstcheck/domain';

/** A value at a date: an ISO calendar date, and exact text such as "7/4". */
export interface PicturedFigure {
  readonly date: string;
  readonly value: string;
}

/** A criterion in one round, as it is drawn. */
export interface PicturedPoint {
  readonly value: string | null;
  readonly symbol: RatingSymbol;
  readonly missing: 'not_assessable' | 'not_answered' | 'unreadable' | null;
  readonly bounds: { readonly lower: string; readonly upper: string } | null;
  readonly isRecorded: boolean;
  readonly isHollow: boolean;
  readonly isConnected: boolean;
}

/** What the picture of a criterion shows; the answer of the endpoint `getCriterionTrend` has it under the same names. */
export interface PicturedTrend {
  /** At least one, oldest first. */
  readonly rounds: readonly { readonly referenceDate: string }[];
  /** One per round; null where that round does not ask it. */
  readonly points: readonly (PicturedPoint | null)[];
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly line: { readonly from: PicturedFigure; readonly to: PicturedFigure } | null;
  readonly chained: readonly (readonly PicturedFigure[])[];
  readonly chainedLabel: string;
  readonly targets: {
    readonly current: { readonly symbol: Exclude<Level, 0>; readonly date: string } | null;
    readonly pace: { readonly label: string | null } | null;
  };
}

/** The texts around a picture. */
export interface PictureTexts {
  readonly title: string;
  readonly subtitle: string;
  /** Where the figures come from. */
  readonly source: string;
}

/** Draws criteria for papers. */
export abstract class CriterionPictures {
  /** An SVG file that needs nothing from elsewhere. */
  abstract draw(trend: PicturedTrend, texts: PictureTexts, language: Language): string;
}
