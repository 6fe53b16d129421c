import type { ChangeClass } from '../comparison/round-comparison.js';
import type { Reading } from '../rounds/round.js';
import type { Stage } from '../scoring/stage.js';
import type { RatingSymbol } from '../scoring/symbol.js';

/** What moved the figures of a closed round: that it closed (or came in closed), or a correction of it. */
export type RatingCause = 'closing' | 'correction';

/**
 * Something that happened in a municipality and may be told by mail (methods, 8). Ratings are told of closed rounds
 * only, against the closed round before, or against the revision before. Nothing here names a person.
 */
export type DigestEvent =
  | { readonly kind: 'round_opened'; readonly roundId: string; readonly title: string }
  | {
      readonly kind: 'round_closed';
      readonly roundId: string;
      readonly title: string;
      /** ISO calendar date. */
      readonly referenceDate: string;
      readonly reading: Reading;
      /** The closed round directly before it by reference date; null where it is the first. */
      readonly previousRoundId: string | null;
    }
  | {
      readonly kind: 'round_corrected';
      readonly roundId: string;
      readonly title: string;
      readonly revision: number;
    }
  /** Koordination lets addresses without an account know the round's results, or no longer. */
  | { readonly kind: 'round_published' | 'round_withdrawn'; readonly roundId: string; readonly title: string }
  | {
      readonly kind: 'rating_changed';
      readonly cause: RatingCause;
      readonly roundId: string;
      readonly revision: number;
      /** As the round's own catalogue version names them. */
      readonly fieldId: string;
      readonly criterionId: string;
      readonly before: RatingSymbol;
      readonly after: RatingSymbol;
      readonly changeClass: ChangeClass;
      /** Fraction as text; null where nothing is comparable. */
      readonly likeForLike: string | null;
    }
  | {
      readonly kind: 'stage_changed';
      readonly cause: RatingCause;
      readonly roundId: string;
      readonly revision: number;
      /** null: the overall value. */
      readonly fieldId: string | null;
      readonly before: Stage | null;
      readonly after: Stage | null;
    }
  | {
      readonly kind: 'target_set' | 'target_withdrawn';
      readonly targetId: string;
      readonly catalogueVersionId: string;
      readonly criterionId: string;
      readonly symbol: 1 | 2 | 3;
      /** ISO calendar date. */
      readonly date: string;
    };

/** The kinds of DigestEvent. */
export const DIGEST_EVENT_KINDS = [
  'round_opened',
  'round_closed',
  'round_corrected',
  'round_published',
  'round_withdrawn',
  'rating_changed',
  'stage_changed',
  'target_set',
  'target_withdrawn',
] as const satisfies readonly DigestEvent['kind'][];

/** An event with the number it got at commit: 1, 2, 3, … without gaps in each municipality. */
export interface NumberedEvent {
  readonly number: number;
  /** ISO timestamp in UTC. */
  readonly at: string;
  readonly event: DigestEvent;
}

/** The events with `after < number <= upTo`. */
export interface EventWindow {
  readonly after: number;
  readonly upTo: number;
}
