import type { LocalizedText } from '../kernel/language.js';
import type { ToldComparison, ToldReading } from './told-comparison.js';

/** What a digest is about. */
export type ToldScope =
  | { readonly kind: 'overall' }
  | { readonly kind: 'field'; readonly number: number; readonly title: LocalizedText }
  | { readonly kind: 'round'; readonly title: string };

/** A round that closed, or was published, in the window. */
export interface ArrivedRound {
  readonly id: string;
  readonly title: string;
  /** ISO calendar date. */
  readonly referenceDate: string;
}

/** The newest round that arrived, with the newest one that was told before; null where it is the first. */
export interface ToldLatest {
  readonly reading: ToldReading;
  readonly change: ToldComparison | null;
  /** As the newest round's catalogue version names it; null unless the digest is about one field. */
  readonly fieldId: string | null;
  /** Whether `change` leads over other rounds that arrived in the same window. */
  readonly isOverSeveral: boolean;
}

/** A target that was set or withdrawn. */
export interface ToldTarget {
  readonly kind: 'target_set' | 'target_withdrawn';
  readonly criterion: LocalizedText;
  readonly symbol: 1 | 2 | 3;
  /** ISO calendar date. */
  readonly date: string;
}

/** How far a round is that is not closed yet; never a rating (methods, 8). */
export interface RoundUnderWay {
  readonly id: string;
  readonly title: string;
  readonly state: 'planned' | 'open' | 'in_agreement';
  /** Whether it opened in the window. */
  readonly hasOpened: boolean;
  /** ISO calendar dates. */
  readonly opensOn: string;
  readonly deadline: string;
  /** Counts of questions. */
  readonly answered: number;
  readonly asked: number;
  /** Answered questions when it was last told; null where that is not known. */
  readonly toldBefore: number | null;
}

/** Everything that one digest tells, before it is put into words. */
export interface DigestFacts {
  readonly municipality: string;
  readonly scope: ToldScope;
  /** Told to an address without an account: published rounds only. */
  readonly isPublic: boolean;
  /** By reference date. */
  readonly arrived: readonly ArrivedRound[];
  /** null where nothing arrived, or only rounds older than what was told before. */
  readonly latest: ToldLatest | null;
  /** A closed round before and after its corrections, by reference date. */
  readonly corrections: readonly ToldComparison[];
  readonly targets: readonly ToldTarget[];
  readonly underWay: readonly RoundUnderWay[];
  /** ISO date since when nothing was told; null unless that is what the digest says. */
  readonly silentSince: string | null;
}
