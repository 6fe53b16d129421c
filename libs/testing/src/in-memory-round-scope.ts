import type { RoundKey } from '@selbstcheck/application';
import { SelbstcheckError, type Reading, type Round } from '@selbstcheck/domain';
import { withoutKeys, type InMemoryTables } from './in-memory-tables.js';

/** The municipality's round; null for any other, also where it exists in another municipality. */
export function roundOf(tables: InMemoryTables, { municipalityId, roundId }: RoundKey): Round | null {
  const round = tables.rounds.get(roundId);
  return round?.municipalityId === municipalityId ? round : null;
}

/** The municipality's round to be written to. */
export function roundFor(tables: InMemoryTables, key: RoundKey): Round {
  const round = roundOf(tables, key);
  if (round) return round;
  throw roundNotFound(key.roundId);
}

export function roundNotFound(roundId: string): SelbstcheckError {
  return new SelbstcheckError(
    'round-not-found',
    `The municipality has no round "${roundId}". Open it again from the list of rounds.`,
    { round: roundId },
  );
}

export function readingKey(roundId: string, reading: Reading): string {
  return `${reading} ${roundId}`;
}

/** Removes rounds with everything below them. */
export function removeRounds(tables: InMemoryTables, isRemoved: (roundId: string) => boolean): void {
  const removed = new Set([...tables.rounds.keys()].filter(isRemoved));
  const isGone = (roundId: string): boolean => removed.has(roundId);
  const isKept = ({ roundId }: { readonly roundId: string }): boolean => !isGone(roundId);
  const isGoneReading = (key: string): boolean => isGone(key.slice(key.indexOf(' ') + 1));
  tables.answers = withoutKeys(tables.answers, isGoneReading);
  tables.recorded = withoutKeys(tables.recorded, isGoneReading);
  tables.vectors = withoutKeys(tables.vectors, isGoneReading);
  tables.reports = withoutKeys(tables.reports, isGone);
  tables.participants = withoutKeys(tables.participants, isGone);
  tables.plans = withoutKeys(tables.plans, isGone);
  tables.steps = withoutKeys(tables.steps, isGone);
  tables.assignments = withoutKeys(tables.assignments, isGone);
  tables.reminders = withoutKeys(tables.reminders, isGone);
  tables.entries = tables.entries.filter(isKept);
  tables.evidence = tables.evidence.filter(isKept);
  tables.revisions = tables.revisions.filter(isKept);
  tables.results = tables.results.filter(isKept);
  tables.provisionalResults = tables.provisionalResults.filter(isKept);
  tables.publications = withoutKeys(tables.publications, isGone);
  removeRescored(tables, isGoneReading);
  tables.rounds = withoutKeys(tables.rounds, isGone);
}

function removeRescored(tables: InMemoryTables, isGoneReading: (key: string) => boolean): void {
  const left = [...tables.rescored].map(
    ([rescoringId, { scores, changes }]) =>
      [rescoringId, { scores, changes: withoutKeys(changes, isGoneReading) }] as const,
  );
  tables.rescored = new Map(left);
}
