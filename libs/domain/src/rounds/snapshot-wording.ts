import type { ReportTextKind } from '../imports/auswertung-draft.js';
import type { Answer } from '../scoring/answer.js';
import type { RecordedRating, Reading } from './round.js';
import type { RevisionChange } from './snapshot-difference.js';

/** What became of something that may also be missing. */
export type Fate = 'added' | 'removed' | 'changed';

/** One language's wording of what a revision changed. Titles of criteria and fields come as they are. */
export interface SnapshotWording {
  readonly answers: Readonly<Record<Answer, string>>;
  readonly symbol: (symbol: RecordedRating['symbol']) => string;
  readonly date: (day: string, month: string, year: string) => string;
  readonly title: (change: RevisionChange<string>) => string;
  /** Dates as `date` writes them. */
  readonly referenceDate: (change: RevisionChange<string>) => string;
  readonly leadingReading: Readonly<Record<Reading, string>>;
  readonly workshop: Readonly<Record<'added' | 'removed', string>>;
  /** Answers in words. */
  readonly answer: (code: string, change: RevisionChange<string>, reading: Reading) => string;
  /** Symbols in words; null where there is none for the whole criterion. Not both are null. */
  readonly rating: (title: string, change: RevisionChange<string | null>, reading: Reading) => string;
  /** `after` is the agreed answer in words. */
  readonly agreement: Readonly<Record<Fate | 'reason_changed', (code: string, after: string) => string>>;
  readonly text: (field: string, kind: ReportTextKind, fate: Fate) => string;
}
