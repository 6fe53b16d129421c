import type {
  AnswerVector,
  DemonstrationState,
  Municipality,
  StoredModel,
  StoredResult,
} from '@selbstcheck/application';
import type {
  Answer,
  CatalogueMapping,
  CatalogueVersion,
  Participant,
  RecordedRating,
  ReportSection,
  Round,
} from '@selbstcheck/domain';
import { SelbstcheckError } from '@selbstcheck/domain';

/**
 * What the in-memory stores share, so that references and cascades work across them.
 * Every change replaces a whole map or list; that makes a snapshot a shallow copy.
 */
export interface InMemoryTables {
  demonstrationState: DemonstrationState;
  municipalities: ReadonlyMap<string, Municipality>;
  catalogues: ReadonlyMap<string, CatalogueVersion>;
  mappings: readonly CatalogueMapping[];
  rounds: ReadonlyMap<string, Round>;
  /** Keyed by `readingKey`. */
  answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
  recorded: ReadonlyMap<string, ReadonlyMap<string, RecordedRating>>;
  vectors: ReadonlyMap<string, AnswerVector>;
  /** Keyed by the round's id. */
  reports: ReadonlyMap<string, readonly ReportSection[]>;
  participants: ReadonlyMap<string, readonly Participant[]>;
  models: ReadonlyMap<string, StoredModel>;
  results: readonly StoredResult[];
}

export function emptyTables(): InMemoryTables {
  return {
    demonstrationState: 'never_loaded',
    municipalities: new Map(),
    catalogues: new Map(),
    mappings: [],
    rounds: new Map(),
    answers: new Map(),
    recorded: new Map(),
    vectors: new Map(),
    reports: new Map(),
    participants: new Map(),
    models: new Map(),
    results: [],
  };
}

/** A copy of the map with one more entry. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

/** A copy of the map without the entries whose key meets the condition. */
export function withoutKeys<K, V>(map: ReadonlyMap<K, V>, unwanted: (key: K) => boolean): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key]) => !unwanted(key)));
}

export function rejectMissing(reference: string, isThere: boolean): void {
  if (isThere) return;
  throw new SelbstcheckError(
    'reference-missing',
    `The ${reference} this belongs to does not exist. Create it first.`,
  );
}
