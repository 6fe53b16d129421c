import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aCatalogue,
  aModel,
  aMunicipality,
  anEvidenceFile,
  aResult,
  aRevision,
  aRound,
  aRoundKey,
  describeEachDatabase,
  NodeHasher,
} from '@selbstcheck/testing';
import { databaseHandling } from '../database/database-handling.spec-support.js';
import { CatalogueVersionRow } from '../rows/catalogue-rows.js';
import { EvidenceFileRow } from '../rows/evidence-rows.js';
import { ProvisionalResultRow } from '../rows/provisional-result-row.js';
import { AnswerVectorRow } from '../rows/rating-rows.js';
import { ResultRow } from '../rows/result-rows.js';
import { RoundRevisionRow } from '../rows/revision-row.js';
import { createStores, type Stores } from './create-stores.js';

describe('what was changed outside the software is refused', () => {
  describeEachDatabase(databaseHandling, (database) => {
    let stores: Stores;
    beforeEach(async () => {
      stores = createStores(database());
      await stores.catalogues.insert(aCatalogue());
      await stores.municipalities.insert(aMunicipality());
      await stores.rounds.insert(aRound());
    });

    it('a packed vector with one byte changed', async () => {
      const bytes = Uint8Array.of(3, 2, 1);
      const hash = new NodeHasher().sha256(bytes);
      await stores.rounds.saveVector(aRoundKey(), { roundId: 'round-1', reading: 'workshop', bytes, hash });
      await database().writer.manager.update(
        AnswerVectorRow,
        { roundId: 'round-1' },
        { bytes: Buffer.from([3, 2, 0]) },
      );
      for (const read of [
        stores.rounds.findVector(aRoundKey(), 'workshop'),
        stores.rescorings.readPacked(null, 10),
      ]) {
        await expect(read).rejects.toMatchObject({ code: 'vector-damaged' });
      }
    });

    it('a catalogue version with a word changed', async () => {
      const content = JSON.stringify(aCatalogue({ edition: 'anders' }));
      await database().writer.manager.update(CatalogueVersionRow, { id: 'catalogue-1' }, { content });
      await expect(stores.catalogues.find('catalogue-1')).rejects.toMatchObject({
        code: 'catalogue-damaged',
      });
    });

    it('a result with a number changed', async () => {
      await stores.results.registerModel(aModel());
      await stores.results.insert('municipality-1', aResult());
      await database().writer.manager.update(ResultRow, { id: 'result-1' }, { body: '{"mean":"8/4"}' });
      await expect(stores.results.newest(aRoundKey(), 'workshop', aModel().hash)).rejects.toMatchObject({
        code: 'result-damaged',
      });
    });

    it('a provisional result with a number changed', async () => {
      await stores.results.registerModel(aModel());
      await stores.results.saveProvisional('municipality-1', aResult());
      await database().writer.manager.update(
        ProvisionalResultRow,
        { roundId: 'round-1' },
        { body: '{"mean":"8/4"}' },
      );
      await expect(stores.results.provisional(aRoundKey(), 'workshop', aModel().hash)).rejects.toMatchObject({
        code: 'result-damaged',
      });
    });

    it('a file of evidence with one byte changed, which leaves the list readable', async () => {
      const bytes = Uint8Array.of(3, 2, 1);
      await stores.evidence.insert(aRoundKey(), anEvidenceFile(bytes), bytes);
      await database().writer.manager.update(
        EvidenceFileRow,
        { evidenceId: 'evidence-1' },
        { bytes: Buffer.from([3, 2, 0]) },
      );
      await expect(stores.evidence.findFile(aRoundKey(), 'evidence-1')).rejects.toMatchObject({
        code: 'evidence-damaged',
      });
      expect(await stores.evidence.list(aRoundKey())).toEqual([anEvidenceFile(bytes)]);
    });

    it('a frozen revision with a word changed', async () => {
      await stores.revisions.insert(aRoundKey(), aRevision());
      await database().writer.manager.update(RoundRevisionRow, { roundId: 'round-1' }, { body: '{}' });
      await expect(stores.revisions.list(aRoundKey())).rejects.toMatchObject({ code: 'revision-damaged' });
    });
  });
});
