import type { Direction } from './direction.js';
import type { StepCount } from './steps.js';
import type { LineRefusal } from './trend-line.js';

/** The years a segment begins and ends in. */
export interface YearRange {
  readonly from: string;
  readonly to: string;
}

/** One language's wording of what a trend says. Sentences are whole; counts are rounds. */
export interface TrendWording {
  readonly tooFewRounds: (rounds: number, needed: number) => string;
  readonly steps: (years: YearRange, steps: StepCount) => string;
  /** `size` is the slope without its sign, in words: "0,1 Punkte"; told only where there is a direction. */
  readonly line: (direction: Direction, size: string) => string;
  readonly onlyOtherQuestions: (direction: Direction) => string;
  readonly noLine: Readonly<Record<LineRefusal, (rounds: number) => string>>;
  /** `rounds` are those that can be compared. */
  readonly earlierRounds: (rounds: number) => string;
  readonly latestOfOneDate: string;
  readonly unchangedFor: (rounds: number) => string;
  readonly chained: string;
}
