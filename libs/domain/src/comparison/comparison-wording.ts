import type { Fraction } from '../kernel/fraction.js';
import type { ComparisonLimit } from './comparison-limit.js';
import type { ChangeClass, ChangeNote, ComparisonFlag, CriterionChange } from './round-comparison.js';

/** What a sentence on a criterion may draw on. */
export interface CriterionWords {
  /** The title in the quotation marks of the language. */
  readonly title: string;
  readonly change: CriterionChange;
}

/** What a sentence on noise may draw on. */
export interface NoiseWords {
  /** The assumed rate, as a percentage. */
  readonly rate: string;
  readonly lower: string;
  readonly upper: string;
  /** `just_outside`: with one decimal the difference and the limit read the same. */
  readonly place: 'inside' | 'just_outside' | 'outside';
}

/** What a sentence on changed symbols may draw on. */
export interface FlipWords {
  readonly changed: number;
  readonly rate: string;
  readonly expected: string;
  readonly limit: number;
  /** Comparable criteria about whose noise nothing is known. */
  readonly unknown: number;
}

/** The words for classes where nothing shows a development; a class that is not among them has its usual ones. */
interface SideBySideWords {
  readonly labels: Readonly<Partial<Record<ChangeClass, string>>>;
  readonly did: Readonly<Partial<Record<ChangeClass, string>>>;
}

/** One language's wording of everything a comparison finds. */
export interface ComparisonWording {
  readonly noPartner: string;
  readonly unchanged: string;
  /** "Unterschied 0,4". */
  readonly difference: (value: Fraction) => string;
  readonly quoted: (title: string) => string;
  /** "„A“, „B“ und „C“". */
  readonly listed: (titles: readonly string[]) => string;
  readonly labels: Readonly<Record<ChangeClass, (levels: number) => string>>;
  readonly classes: Readonly<Record<ChangeClass, (words: CriterionWords) => string>>;
  readonly sideBySide: SideBySideWords;
  readonly notes: Readonly<Record<ChangeNote, (change: CriterionChange) => string>>;
  readonly flags: Readonly<Record<ComparisonFlag, string>>;
  readonly limits: Readonly<Record<ComparisonLimit, string>>;
  readonly lists: Readonly<Record<'added' | 'removed', (titles: string) => string>>;
  readonly regrouped: Readonly<
    Record<'split' | 'merged' | 'rearranged', (before: string, after: string) => string>
  >;
  readonly noise: (words: NoiseWords) => string;
  readonly limitWords: Readonly<Record<'none' | 'above' | 'below', string>>;
  readonly flips: (words: FlipWords) => string;
}
