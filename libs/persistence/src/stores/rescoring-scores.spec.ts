import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PackedScore } from '@selbstcheck/application';
import type { Reading } from '@selbstcheck/domain';
import { aRescoring, describeEachDatabase } from '@selbstcheck/testing';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import { RescoringBatchRow } from '../rows/rescoring-rows.js';
import { DatabaseRescoringStore } from './database-rescoring-store.js';
import { scoresOf } from './rescoring-batch-rows.js';

describe('packed scores of a rescoring', () => {
  describeEachDatabase(databaseHandling, (database) => {
    let rescorings: DatabaseRescoringStore;
    beforeEach(async () => {
      rescorings = new DatabaseRescoringStore(database().transactions);
      await rescorings.insert(aRescoring());
    });

    const score = (roundId: string, byte: number, reading: Reading = 'workshop'): PackedScore => {
      const bytes = Uint8Array.from({ length: byte }, () => byte);
      return { roundId, reading, bytes };
    };
    const keep = (...scores: readonly PackedScore[]): Promise<void> =>
      rescorings.keep('rescoring-1', scores, []);
    const kept = async (): Promise<PackedScore[][]> => {
      const batches = await database().transactions.read((manager) =>
        manager.find(RescoringBatchRow, { order: { insertion: 'ASC' } }),
      );
      return batches.map(scoresOf);
    };

    it('lie one behind the other in one row, and come out as they went in', async () => {
      const batch = [score('a', 3), score('b', 0), score('b', 255, 'self_rating'), score('c', 1)];
      await keep(...batch);
      await keep(score('d', 2));
      expect(await kept()).toEqual([batch, [score('d', 2)]]);
    });

    it('are there once where a batch that was interrupted is done again', async () => {
      const batch = [score('a', 3), score('b', 4)];
      await keep(...batch);
      await keep(...batch);
      expect(await kept()).toEqual([batch]);
    });

    it('stay where another batch begins or ends between them', async () => {
      await keep(score('a', 1), score('c', 1), score('e', 1));
      await keep(score('c', 2), score('c', 2, 'self_rating'));
      await keep(score('e', 3), score('f', 3));
      expect(await kept()).toEqual([
        [score('a', 1)],
        [score('c', 2), score('c', 2, 'self_rating')],
        [score('e', 3), score('f', 3)],
      ]);
    });

    it('are nothing where there is nothing to keep', async () => {
      await keep();
      expect(await kept()).toEqual([]);
    });
  });
});
