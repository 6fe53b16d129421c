import type { Direction } from './direction.js';
import type { PaceLabel } from './target-pace.js';

/** The pace seen so far in whole percent of the required one, rounded down; `far_more` above 200 %. */
export type ObservedShare = number | 'far_more';

/** The pace seen so far, in words. */
export interface ObservedWords {
  readonly direction: Direction;
  /** Points without sign: "0,1 Punkte". */
  readonly size: string;
  /** null where the value does not rise or nothing is required. */
  readonly share: ObservedShare | null;
  /** Whether nothing but other questions asked and answered lies behind it. */
  readonly isOnlyOtherQuestions: boolean;
}

/** One language's wording of how a target stands. Sizes are points in words. */
export interface PaceWording {
  readonly labels: Readonly<Record<PaceLabel, string>>;
  readonly reached: string;
  readonly reachedSentence: string;
  readonly expired: string;
  readonly expiredSentence: (gap: string | null) => string;
  readonly notRated: string;
  readonly gap: (gap: string) => string;
  readonly required: (size: string) => string;
  readonly noTimeLeft: string;
  readonly observed: (observed: ObservedWords | null, label: string | null) => string;
}
