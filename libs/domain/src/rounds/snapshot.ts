import type { ReportTextKind } from '../imports/auswertung-draft.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { Answer } from '../scoring/answer.js';
import type { FieldText } from './closing-point.js';
import type { AgreedAnswer } from './department-answers.js';
import { groupedBy } from './grouped-by.js';
import type { Reading, RecordedRating, Round, RoundRatings } from './round.js';

/** The stored result of one reading, by its hashes (SHA-256, hexadecimal). */
export interface FrozenResult {
  readonly modelHash: string;
  readonly inputsHash: string;
  readonly resultHash: string;
}

/** One reading as it is frozen: what was rated, and the result that was computed from it. */
export interface FrozenReading {
  /** By question id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By criterion id. */
  readonly recorded: Readonly<Record<string, RecordedRating['symbol']>>;
  readonly result: FrozenResult;
}

/** Both readings; a round whose workshop changed nothing has one. */
export interface FrozenReadings {
  readonly self_rating: FrozenReading;
  readonly workshop: FrozenReading | null;
}

/** What Koordination recorded as agreed, with its reason. */
export type FrozenAgreement = Pick<AgreedAnswer, 'answer' | 'reason'>;

/** What closing freezes of a round, whatever revision it is. */
export interface RoundContent {
  readonly roundId: string;
  readonly catalogueVersionId: string;
  readonly title: string;
  /** ISO calendar date. */
  readonly referenceDate: string;
  readonly leadingReading: Reading;
  readonly readings: FrozenReadings;
  /** By question id. */
  readonly agreed: Readonly<Record<string, FrozenAgreement>>;
  /** By field id, then kind; a text nobody wrote is not there. */
  readonly texts: Readonly<Record<string, Readonly<Partial<Record<ReportTextKind, string>>>>>;
}

/** One frozen revision of a round. Revisions form a chain: each names the hash of the one before. */
export interface RoundSnapshot extends RoundContent {
  readonly format: 'selbstcheck-round@1';
  /** 1 for the closing itself. */
  readonly revision: number;
  /** Why it was corrected; null for the closing itself. */
  readonly reason: string | null;
  /** SHA-256 of the previous revision as writeSnapshot gives it; null for the closing itself. */
  readonly previousHash: string | null;
}

/** A reading and its stored result. */
export interface ScoredReading {
  readonly ratings: RoundRatings;
  readonly result: FrozenResult;
}

/** Where the content of a round comes from. */
export interface RoundContentSources {
  readonly round: Pick<Round, 'id' | 'catalogueVersionId' | 'title' | 'referenceDate' | 'leadingReading'>;
  readonly selfRating: ScoredReading;
  readonly workshop: ScoredReading | null;
  readonly agreedAnswers: readonly AgreedAnswer[];
  readonly texts: readonly FieldText[];
}

/** What closing freezes; neither the order in which things were entered nor an empty text makes a difference. */
export function roundContent(sources: RoundContentSources): RoundContent {
  const { id, catalogueVersionId, title, referenceDate, leadingReading } = sources.round;
  return {
    roundId: id,
    catalogueVersionId,
    title,
    referenceDate,
    leadingReading,
    readings: {
      self_rating: frozen(sources.selfRating),
      workshop: sources.workshop && frozen(sources.workshop),
    },
    agreed: Object.fromEntries(
      sources.agreedAnswers.map(({ questionId, answer, reason }) => [questionId, { answer, reason }]),
    ),
    texts: textsByField(sources.texts),
  };
}

/** The snapshot that closing a round makes. */
export function closingSnapshot(content: RoundContent): RoundSnapshot {
  return { ...content, format: 'selbstcheck-round@1', revision: 1, reason: null, previousHash: null };
}

/** The canonical bytes of a snapshot: equal snapshots give equal text, and so an equal hash. */
export function writeSnapshot(snapshot: RoundSnapshot): string {
  return canonicalJson(snapshot);
}

/** Reads what writeSnapshot wrote. */
export function readSnapshot(body: string): RoundSnapshot {
  return JSON.parse(body) as RoundSnapshot;
}

function frozen({ ratings, result }: ScoredReading): FrozenReading {
  return {
    answers: Object.fromEntries(ratings.answers),
    recorded: Object.fromEntries([...ratings.recorded].map(([id, { symbol }]) => [id, symbol])),
    result,
  };
}

function textsByField(texts: readonly FieldText[]): RoundContent['texts'] {
  const written = texts.filter(({ text }) => text.trim() !== '');
  const byField = [...groupedBy(written, ({ fieldId }) => fieldId)];
  return Object.fromEntries(
    byField.map(([fieldId, own]) => [fieldId, Object.fromEntries(own.map(({ kind, text }) => [kind, text]))]),
  );
}
