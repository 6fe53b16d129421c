import { ResultStore, type RoundKey, type StoredModel, type StoredResult } from '@selbstcheck/application';
import { SelbstcheckError, type Reading, type Round } from '@selbstcheck/domain';
import { readingKey, roundFor, roundOf } from './in-memory-round-scope.js';
import { inOrderOf, rejectMissing, withEntry, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryResultStore extends ResultStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async registerModel(model: StoredModel): Promise<void> {
    if (this.tables.models.has(model.hash)) return;
    this.tables.models = withEntry(this.tables.models, model.hash, { ...model, createdAt: null });
  }

  async insert(municipalityId: string, result: StoredResult): Promise<void> {
    roundFor(this.tables, { municipalityId, roundId: result.roundId });
    rejectMissing('scoring model', this.tables.models.has(result.modelHash));
    if (this.tables.results.some((other) => keyOf(other) === keyOf(result))) return;
    if (this.tables.results.some((other) => other.id === result.id)) {
      throw new SelbstcheckError(
        'result-exists',
        `The id "${result.id}" belongs to another result. Give this one an id of its own.`,
        { id: result.id },
      );
    }
    this.tables.results = [...this.tables.results, result];
  }

  async newest(key: RoundKey, reading: Reading, modelHash: string): Promise<StoredResult | null> {
    const candidates = (await this.list(key)).filter(
      (result) => result.reading === reading && result.modelHash === modelHash,
    );
    const revision = Math.max(...candidates.map((result) => result.revision));
    return candidates.findLast((result) => result.revision === revision) ?? null;
  }

  async saveProvisional(municipalityId: string, result: StoredResult): Promise<void> {
    roundFor(this.tables, { municipalityId, roundId: result.roundId });
    rejectMissing('scoring model', this.tables.models.has(result.modelHash));
    const isReplaced = (other: StoredResult): boolean => figureOf(other) === figureOf(result);
    const others = this.tables.provisionalResults.filter((other) => !isReplaced(other));
    this.tables.provisionalResults = [...others, result];
  }

  async provisional(key: RoundKey, reading: Reading, modelHash: string): Promise<StoredResult | null> {
    const round = roundOf(this.tables, key);
    const isMeant = (result: StoredResult): boolean =>
      result.roundId === round?.id && result.reading === reading && result.modelHash === modelHash;
    return this.tables.provisionalResults.find(isMeant) ?? null;
  }

  async removeProvisional(key: RoundKey, reading?: Reading): Promise<void> {
    const { id } = roundFor(this.tables, key);
    const isRemoved = (result: StoredResult): boolean =>
      result.roundId === id && (reading === undefined || result.reading === reading);
    this.tables.provisionalResults = this.tables.provisionalResults.filter((result) => !isRemoved(result));
  }

  async scoredReadings(municipalityId: string): Promise<ReadonlyMap<string, readonly Reading[]>> {
    const { rounds, results } = this.tables;
    const own = [...rounds.values()].filter((round) => round.municipalityId === municipalityId);
    const readings = own.map(({ id, revision }) => {
      const ofRound = results.filter((result) => result.roundId === id && result.revision === revision);
      return [id, [...new Set(ofRound.map(({ reading }) => reading))].sort()] as const;
    });
    return new Map(readings.filter(([, scored]) => scored.length > 0));
  }

  async roundsLacking(modelHash: string): Promise<readonly RoundKey[]> {
    const { rounds, answers, recorded, results } = this.tables;
    const isChanged = (roundId: string): boolean => {
      const key = readingKey(roundId, 'workshop');
      return (answers.get(key)?.size ?? 0) + (recorded.get(key)?.size ?? 0) > 0;
    };
    const isLacking = ({ id, revision, state }: Round): boolean => {
      const scored = results
        .filter((each) => each.roundId === id && each.revision === revision && each.modelHash === modelHash)
        .map(({ reading }) => reading);
      const lacks = !scored.includes('self_rating') || (isChanged(id) && !scored.includes('workshop'));
      return (state === 'closed' || state === 'archived') && lacks;
    };
    const lacking = inOrderOf([...rounds.values()].filter(isLacking), ({ id }) => id);
    return lacking.map(({ id, municipalityId }) => ({ municipalityId, roundId: id }));
  }

  async list(key: RoundKey): Promise<readonly StoredResult[]> {
    const round = roundOf(this.tables, key);
    return this.tables.results.filter(({ roundId }) => roundId === round?.id);
  }
}

function figureOf({ roundId, reading, modelHash }: StoredResult): string {
  return [roundId, reading, modelHash].join(' ');
}

function keyOf(result: StoredResult): string {
  return [result.roundId, result.revision, result.reading, result.modelHash, result.inputsHash].join(' ');
}
