import type { ComparisonLimit } from './comparison-limit.js';
import type { FlipNoise } from './symbol-flips.js';
import type { MeanVerdict, OtherCause } from './mean-verdict.js';
import type {
  ChangeClass,
  ChangeNote,
  ComparisonBasis,
  ComparisonFlag,
  CriterionChange,
  RatedQuestions,
} from './round-comparison.js';
import type { Worsening } from './worsening.js';

/** What a sentence on a criterion may draw on. */
export interface CriterionWords {
  /** The title in the quotation marks of the language. */
  readonly title: string;
  readonly change: CriterionChange;
}

/** What a sentence on a field or the whole may draw on. */
export interface MeanWords {
  readonly verdict: MeanVerdict;
  readonly basis: ComparisonBasis;
  readonly ratedQuestions: RatedQuestions;
}

/** What a sentence on noise may draw on. */
export interface NoiseWords {
  /** The assumed rate, as a percentage. */
  readonly rate: string;
  /** The sizes of the limits, downwards and upwards. */
  readonly down: string;
  readonly up: string;
  readonly isWithin: boolean;
}

/** One language's wording of everything a comparison finds. */
export interface ComparisonWording {
  readonly noPartner: string;
  readonly unchanged: string;
  readonly quoted: (title: string) => string;
  /** "„A“, „B“ und „C“". */
  readonly listed: (titles: readonly string[]) => string;
  readonly labels: Readonly<Record<ChangeClass, (levels: number) => string>>;
  readonly classes: Readonly<Record<ChangeClass, (words: CriterionWords) => string>>;
  readonly notes: Readonly<Record<ChangeNote, (change: CriterionChange) => string>>;
  readonly flags: Readonly<Record<ComparisonFlag, string>>;
  readonly causes: Readonly<Record<OtherCause, (questions: RatedQuestions) => string>>;
  readonly mean: (words: MeanWords) => string;
  readonly worsening: (worsening: Worsening) => string;
  readonly limits: Readonly<Record<ComparisonLimit, string>>;
  readonly lists: Readonly<Record<'added' | 'removed', (titles: string) => string>>;
  readonly regrouped: Readonly<Record<'split' | 'merged', (before: string, after: string) => string>>;
  readonly noise: (words: NoiseWords) => string;
  readonly flips: (changed: number, flips: FlipNoise, rate: string) => string;
}
