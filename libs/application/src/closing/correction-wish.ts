import type { Answer, RatingSymbol, Reading, ReportTextKind } from '@selbstcheck/domain';

/** An answer as it should have been. */
export interface CorrectedAnswer {
  readonly questionId: string;
  readonly reading: Reading;
  /** null in the view after the workshop: as in the self-rating; else: not answered. */
  readonly answer: Answer | null;
}

/** A rating of a whole criterion as it should have been. */
export interface CorrectedRating {
  readonly criterionId: string;
  readonly reading: Reading;
  /** null: no symbol for the whole criterion. */
  readonly rating: { readonly symbol: RatingSymbol } | null;
}

/** What was wrong in a closed round; what is left out stays. */
export interface CorrectionWish {
  /** The revision that the person saw. */
  readonly basedOn: number;
  readonly reason: string;
  readonly title?: string | undefined;
  readonly referenceDate?: string | undefined;
  readonly leadingReading?: Reading | undefined;
  readonly answers: readonly CorrectedAnswer[];
  readonly ratings: readonly CorrectedRating[];
  /** An empty text takes it away. */
  readonly texts: readonly {
    readonly fieldId: string;
    readonly kind: ReportTextKind;
    readonly text: string;
  }[];
}
