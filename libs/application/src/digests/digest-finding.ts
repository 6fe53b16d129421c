import type { DigestFacts, DigestLinkKind, EventWindow } from '@selbstcheck/domain';
import type { SkipReason } from './slot.js';
import type { DigestScope } from './subscription.js';

/** What is asked of a window; everybody who asks the same is told the same. */
export interface DigestQuestion {
  readonly municipalityId: string;
  readonly scope: DigestScope;
  /** For an address without an account: published rounds only. */
  readonly isPublic: boolean;
  readonly window: EventWindow;
  /** Of a round: answered questions when it was last told; else null. */
  readonly toldProgress: number | null;
}

/** Where a digest leads: a path of the app. */
export interface DigestPlace {
  readonly kind: DigestLinkKind;
  readonly path: string;
}

/** What a window has to tell, or why it has nothing. */
export type DigestFinding =
  | {
      readonly decision: 'mail';
      readonly facts: DigestFacts;
      readonly place: DigestPlace;
      /** Of a round that is not closed: the answered questions that are told. */
      readonly progress: number | null;
    }
  | {
      readonly decision: 'skipped';
      readonly reason: SkipReason;
      /** What a notice after a long silence begins with; null where there is nothing to be told about any more. */
      readonly about: Pick<DigestFacts, 'municipality' | 'scope'> | null;
    };

/** Facts that tell nothing yet. */
export const NO_FACTS: Omit<DigestFacts, 'municipality' | 'scope' | 'isPublic'> = {
  arrived: [],
  latest: null,
  corrections: [],
  targets: [],
  underWay: [],
  silentSince: null,
};
