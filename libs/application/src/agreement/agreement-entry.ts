import type { RatingSymbol, SentenceParams } from '@selbstcheck/domain';

interface AgreementEntryOf<Kind extends string> {
  readonly kind: Kind;
  /** Made by whoever enters it, so that sending it twice enters it once. */
  readonly entryId: string;
  /** The revision that the person saw; 0 where there was none. */
  readonly basedOn: number;
}

/** What Koordination enters for the group; null takes it back. */
export type AgreementEntry =
  | (AgreementEntryOf<'agreement'> & {
      readonly questionId: string;
      readonly answer: string | null;
      readonly reason: string;
    })
  | (AgreementEntryOf<'workshop_answer'> & { readonly questionId: string; readonly answer: string | null })
  | (AgreementEntryOf<'workshop_rating' | 'recorded_rating'> & {
      readonly criterionId: string;
      readonly rating: { readonly symbol: RatingSymbol } | null;
    });

/** What happened to one entry; the others of its request are not touched by it. */
export interface AgreementOutcome {
  readonly entryId: string;
  readonly outcome: 'saved' | 'stale' | 'refused';
  /** Why it was refused, or what it was not based on; null where it was saved. */
  readonly problem: {
    readonly code: string;
    readonly detail: string;
    readonly params: SentenceParams;
  } | null;
}
