import { ResultStore, type RoundKey, type StoredModel, type StoredResult } from '@selbstcheck/application';
import { SelbstcheckError, type Reading } from '@selbstcheck/domain';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { ResultRow, ScoringModelRow } from '../rows/result-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { ProvisionalResults } from './provisional-results.js';
import { rejecting } from './rejections.js';
import { rejectDamagedResult } from './result-damage.js';
import { roundsLacking } from './rounds-lacking.js';
import { ofRound, proveRound } from './scope.js';

export class DatabaseResultStore extends ResultStore {
  private readonly provisionalResults: ProvisionalResults;

  constructor(private readonly transactions: Transactions) {
    super();
    this.provisionalResults = new ProvisionalResults(transactions);
  }

  async registerModel({ hash, name, body }: StoredModel): Promise<void> {
    await this.transactions.write((manager) =>
      insertUnlessThere(manager, ScoringModelRow, { hash, name, body }),
    );
  }

  insert(municipalityId: string, result: StoredResult): Promise<void> {
    const { id, roundId, revision, reading, modelHash, inputsHash, resultHash, body } = result;
    const key = { roundId, revision, reading, modelHash, inputsHash };
    const row = { id, ...key, resultHash, body, createdAt: new Date(result.createdAt) };
    return rejecting({ belongsTo: 'round or scoring model' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, { municipalityId, roundId });
        await insertUnlessThere(manager, ResultRow, row);
        // what stood in the way may also have been another result's id
        if (!(await manager.existsBy(ResultRow, key))) throw idTaken(id);
      }),
    );
  }

  async newest(key: RoundKey, reading: Reading, modelHash: string): Promise<StoredResult | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOne(ResultRow, {
        where: { ...ofRound(key), reading, modelHash },
        // the time of creation says nothing about two results of the same moment, the insertion does
        order: { revision: 'DESC', insertion: 'DESC' },
      }),
    );
    return row && resultOf(row);
  }

  saveProvisional(municipalityId: string, result: StoredResult): Promise<void> {
    return this.provisionalResults.save(municipalityId, result);
  }

  provisional(key: RoundKey, reading: Reading, modelHash: string): Promise<StoredResult | null> {
    return this.provisionalResults.find(key, reading, modelHash);
  }

  removeProvisional(key: RoundKey, reading?: Reading): Promise<void> {
    return this.provisionalResults.remove(key, reading);
  }

  async scoredReadings(municipalityId: string): Promise<ReadonlyMap<string, readonly Reading[]>> {
    const rows = await this.transactions.read(
      (manager) => manager.sql<Array<{ roundId: string; reading: Reading }>>`
        SELECT DISTINCT "result"."roundId", "result"."reading" FROM "result"
        INNER JOIN "round" ON "round"."id" = "result"."roundId" AND "round"."revision" = "result"."revision"
        WHERE "round"."municipalityId" = ${municipalityId}
        ORDER BY "result"."reading"`,
    );
    const readings = new Map<string, readonly Reading[]>();
    for (const { roundId, reading } of rows) {
      readings.set(roundId, [...(readings.get(roundId) ?? []), reading]);
    }
    return readings;
  }

  roundsLacking(modelHash: string): Promise<readonly RoundKey[]> {
    return this.transactions.read((manager) => roundsLacking(manager, modelHash));
  }

  async list(key: RoundKey): Promise<readonly StoredResult[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(ResultRow, { where: ofRound(key), order: { insertion: 'ASC' } }),
    );
    return rows.map(resultOf);
  }
}

/** One statement, so that two workers at once do no harm. */
async function insertUnlessThere<Row extends ScoringModelRow | ResultRow>(
  manager: EntityManager,
  target: new () => Row,
  row: QueryDeepPartialEntity<Row>,
): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(target)
    .values(row)
    .orIgnore()
    .updateEntity(false)
    .execute();
}

function resultOf(row: ResultRow): StoredResult {
  const { id, roundId, revision, reading, modelHash, inputsHash, resultHash, body } = row;
  rejectDamagedResult(row);
  const createdAt = row.createdAt.toISOString();
  return { id, roundId, revision, reading, modelHash, inputsHash, resultHash, body, createdAt };
}

function idTaken(id: string): SelbstcheckError {
  return new SelbstcheckError(
    'result-exists',
    `The id "${id}" belongs to another result. Give this one an id of its own.`,
    { id },
  );
}
