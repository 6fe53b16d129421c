import type { ContinuedQuestions, EffectCounts } from './link-effects.js';

/** What a sentence on a series that continues may draw on; titles stand in quotation marks. */
export interface ContinuationWords {
  readonly title: string;
  /** null where the title stays. */
  readonly newTitle: string | null;
  readonly isCriterionLevelOnly: boolean;
}

/** One language's wording of what links mean for trends. */
export interface EffectWording {
  readonly quoted: (title: string) => string;
  /** "„A“, „B“ und „C“". */
  readonly listed: (titles: readonly string[]) => string;
  readonly continues: (words: ContinuationWords) => string;
  readonly twoRoundsOnly: (title: string, continued: ContinuedQuestions) => string;
  readonly breaks: Readonly<Record<'reworded' | 'no_common_question', (title: string) => string>>;
  readonly regrouped: Readonly<Record<'split' | 'merged', (title: string, newTitles: string) => string>>;
  readonly ends: (title: string) => string;
  readonly begins: (title: string) => string;
  /** `earlier`: how many criteria the earlier version has. */
  readonly summary: (counts: EffectCounts, earlier: number) => string;
}
