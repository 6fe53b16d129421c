import type { Direction } from './direction.js';
import type { PaceLabel } from './target-pace.js';

/** The pace seen so far, in words. */
export interface ObservedWords {
  readonly direction: Direction;
  /** Points without sign: "0,1 Punkte". */
  readonly size: string;
  /** Whole percent of the required pace, rounded down; null where it falls or nothing is required. */
  readonly percent: number | null;
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
