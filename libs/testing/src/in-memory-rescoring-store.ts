import {
  RescoringStore,
  type PackedRound,
  type PackedScore,
  type Rescoring,
  type RescoringChange,
  type RoundKey,
} from '@selbstcheck/application';
import type { Reading, Round } from '@selbstcheck/domain';
import { readingKey } from './in-memory-round-scope.js';
import {
  inOrderOf,
  rejectMissing,
  rejectTaken,
  withEntry,
  withoutKeys,
  type InMemoryTables,
  type KeptScores,
} from './in-memory-tables.js';

const READINGS: readonly Reading[] = ['self_rating', 'workshop'];
const NO_SCORES: KeptScores = { scores: new Map(), changes: new Map() };

export class InMemoryRescoringStore extends RescoringStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(rescoring: Rescoring): Promise<void> {
    const isTaken = this.tables.rescorings.some(({ id }) => id === rescoring.id);
    rejectTaken('rescoring-exists', 'A rescoring with this id', isTaken);
    this.tables.rescorings = [...this.tables.rescorings, rescoring];
  }

  async list(): Promise<readonly Rescoring[]> {
    return this.tables.rescorings.toReversed();
  }

  async find(rescoringId: string): Promise<Rescoring | null> {
    return this.tables.rescorings.find(({ id }) => id === rescoringId) ?? null;
  }

  async change(
    rescoringId: string,
    from: readonly Rescoring['state'][],
    change: Partial<Omit<Rescoring, 'id' | 'modelHash' | 'previousModelHash' | 'total' | 'startedAt'>>,
  ): Promise<boolean> {
    const there = this.tables.rescorings.find(({ id }) => id === rescoringId);
    if (!there || !from.includes(there.state)) return false;
    this.tables.rescorings = this.tables.rescorings.map((rescoring) =>
      rescoring === there ? { ...there, ...change } : rescoring,
    );
    return true;
  }

  async countRounds(): Promise<number> {
    return this.closedRounds(null).length;
  }

  async readPacked(afterRoundId: string | null, limit: number): Promise<readonly PackedRound[]> {
    const { vectors, recorded } = this.tables;
    return this.closedRounds(afterRoundId)
      .slice(0, limit)
      .map(({ id: roundId, municipalityId, catalogueVersionId }) => {
        const keys = READINGS.map((reading) => readingKey(roundId, reading));
        const packed = keys.flatMap((key) => vectors.get(key) ?? []);
        const takenOver = keys.some((key) => (recorded.get(key)?.size ?? 0) > 0);
        const isPacked = packed[0]?.reading === 'self_rating' && !takenOver;
        return { municipalityId, roundId, catalogueVersionId, vectors: packed, isPacked };
      });
  }

  async lacking(
    { modelHash, previousModelHash }: Pick<Rescoring, 'modelHash' | 'previousModelHash'>,
    afterRoundId: string | null,
    limit: number,
  ): Promise<readonly RoundKey[]> {
    return this.closedRounds(afterRoundId)
      .filter(({ id, revision }) => {
        const scoredUnder = (hash: string): readonly Reading[] =>
          this.tables.results
            .filter((each) => each.roundId === id && each.revision === revision && each.modelHash === hash)
            .map(({ reading }) => reading);
        const there = scoredUnder(modelHash);
        return scoredUnder(previousModelHash).some((reading) => !there.includes(reading));
      })
      .slice(0, limit)
      .map(({ id, municipalityId }) => ({ municipalityId, roundId: id }));
  }

  async keep(
    rescoringId: string,
    scores: readonly PackedScore[],
    changes: readonly RescoringChange[],
  ): Promise<void> {
    rejectMissing('rescoring', (await this.find(rescoringId)) !== null);
    const there = this.tables.rescored.get(rescoringId) ?? NO_SCORES;
    const replaced = new Map(scores.map((score) => [readingKey(score.roundId, score.reading), score]));
    const unchanged = withoutKeys(there.changes, (key) => replaced.has(key));
    const changed = changes.map((change) => [readingKey(change.roundId, change.reading), change] as const);
    this.tables.rescored = withEntry(this.tables.rescored, rescoringId, {
      scores: new Map([...there.scores, ...replaced]),
      changes: new Map([...unchanged, ...changed]),
    });
  }

  async changes(
    rescoringId: string,
    municipalityId: string | null,
    offset: number,
    limit: number,
  ): Promise<readonly RescoringChange[]> {
    const { changes } = this.tables.rescored.get(rescoringId) ?? NO_SCORES;
    const own = [...changes.values()].filter(
      (change) => municipalityId === null || change.municipalityId === municipalityId,
    );
    const order = (change: RescoringChange): string =>
      [change.municipalityId, change.roundId, change.reading].join(' ');
    return inOrderOf(own, order).slice(offset, offset + limit);
  }

  async removeScores(rescoringId: string): Promise<void> {
    this.tables.rescored = withoutKeys(this.tables.rescored, (id) => id === rescoringId);
  }

  private closedRounds(afterRoundId: string | null): readonly Round[] {
    const closed = [...this.tables.rounds.values()].filter(
      ({ id, state }) =>
        (state === 'closed' || state === 'archived') && (afterRoundId === null || id > afterRoundId),
    );
    return inOrderOf(closed, ({ id }) => id);
  }
}
