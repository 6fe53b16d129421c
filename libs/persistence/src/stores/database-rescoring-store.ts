import {
  RescoringStore,
  type PackedRound,
  type PackedScore,
  type Rescoring,
  type RescoringChange,
  type RoundKey,
} from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { In } from 'typeorm';
import { RescoringBatchRow, RescoringChangeRow, RescoringRow } from '../rows/rescoring-rows.js';
import { RoundRow } from '../rows/round-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { readPackedRounds } from './packed-rounds.js';
import { rejecting } from './rejections.js';
import { keepScores } from './rescoring-scores.js';
import { withoutInsertion } from './without-insertion.js';

const REFERENCES = 'rescoring or round';

export class DatabaseRescoringStore extends RescoringStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  insert(rescoring: Rescoring): Promise<void> {
    const { id, modelHash, previousModelHash, state, total, done, changed } = rescoring;
    const { cursor, startedAt, endedAt } = rescoring;
    const progress = { state, total, done, changed, cursor, startedAt, endedAt };
    return rejecting({ duplicate: rescoringExists }, () =>
      this.transactions.write((manager) =>
        insertRows(manager, RescoringRow, [{ id, modelHash, previousModelHash, ...progress }]),
      ),
    );
  }

  async list(): Promise<readonly Rescoring[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(RescoringRow, { order: { insertion: 'DESC' } }),
    );
    return rows.map(withoutInsertion);
  }

  async find(rescoringId: string): Promise<Rescoring | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(RescoringRow, { id: rescoringId }),
    );
    return row && withoutInsertion(row);
  }

  async change(
    rescoringId: string,
    from: readonly Rescoring['state'][],
    change: Partial<Omit<Rescoring, 'id' | 'modelHash' | 'previousModelHash' | 'total' | 'startedAt'>>,
  ): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager.update(RescoringRow, { id: rescoringId, state: In(from) }, change),
    );
    return affected === 1;
  }

  countRounds(): Promise<number> {
    return this.transactions.read((manager) =>
      manager.countBy(RoundRow, { state: In(['closed', 'archived']) }),
    );
  }

  readPacked(afterRoundId: string | null, limit: number): Promise<readonly PackedRound[]> {
    return this.transactions.read((manager) => readPackedRounds(manager, afterRoundId, limit));
  }

  lacking(
    { modelHash, previousModelHash }: Pick<Rescoring, 'modelHash' | 'previousModelHash'>,
    afterRoundId: string | null,
    limit: number,
  ): Promise<readonly RoundKey[]> {
    return this.transactions.read(
      (manager) => manager.sql<RoundKey[]>`
        SELECT "municipalityId", "id" AS "roundId" FROM "round"
        WHERE "state" IN ('closed', 'archived') AND "id" > ${afterRoundId ?? ''} AND EXISTS (
          SELECT 1 FROM "result" "there"
          WHERE "there"."roundId" = "round"."id" AND "there"."revision" = "round"."revision"
          AND "there"."modelHash" = ${previousModelHash} AND NOT EXISTS (
            SELECT 1 FROM "result" "other"
            WHERE "other"."roundId" = "there"."roundId" AND "other"."revision" = "there"."revision"
            AND "other"."reading" = "there"."reading" AND "other"."modelHash" = ${modelHash}))
        ORDER BY "id" LIMIT ${limit}`,
    );
  }

  keep(
    rescoringId: string,
    scores: readonly PackedScore[],
    changes: readonly RescoringChange[],
  ): Promise<void> {
    return rejecting({ belongsTo: REFERENCES }, () =>
      this.transactions.write(async (manager) => {
        // two workers that do the same batch wait for each other
        await manager.findOne(RescoringRow, { where: { id: rescoringId }, ...this.transactions.holding() });
        await keepScores(manager, rescoringId, scores, changes);
      }),
    );
  }

  async changes(
    rescoringId: string,
    municipalityId: string | null,
    offset: number,
    limit: number,
  ): Promise<readonly RescoringChange[]> {
    const rows = await this.transactions.read((manager) => {
      const query = manager
        .createQueryBuilder(RescoringChangeRow, 'change')
        .innerJoin(RoundRow, 'round', '"round"."id" = "change"."roundId"')
        .select('"round"."municipalityId"', 'municipalityId')
        .addSelect('"change"."roundId"', 'roundId')
        .addSelect('"change"."reading"', 'reading')
        .addSelect('"change"."stages"', 'stages')
        .where({ rescoringId });
      if (municipalityId !== null) {
        query.andWhere('"round"."municipalityId" = :municipalityId', { municipalityId });
      }
      return query
        .orderBy('"round"."municipalityId"')
        .addOrderBy('"change"."roundId"')
        .addOrderBy('"change"."reading"')
        .offset(offset)
        .limit(limit)
        .getRawMany<Omit<RescoringChange, 'stages'> & { readonly stages: string }>();
    });
    return rows.map((row) => ({ ...row, stages: JSON.parse(row.stages) as RescoringChange['stages'] }));
  }

  async removeScores(rescoringId: string): Promise<void> {
    await this.transactions.write(async (manager) => {
      await manager.delete(RescoringBatchRow, { rescoringId });
      await manager.delete(RescoringChangeRow, { rescoringId });
    });
  }
}

function rescoringExists(): SelbstcheckError {
  return new SelbstcheckError(
    'rescoring-exists',
    'A rescoring with this id is there already. Give this one its own.',
  );
}
