import { describe, expect, it } from '@jest/globals';
import { aCatalogue, aModel, aMunicipality, aResult, aRound } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';

/** What every MunicipalityStore keeps to. */
export function municipalityStoreContract(stores: () => StoresUnderTest): void {
  describe('municipality store', () => {
    it('has no municipalities at first', async () => {
      expect(await stores().municipalities.list()).toEqual([]);
      expect(await stores().municipalities.find('municipality-1')).toBeNull();
    });

    it('gives a municipality back as it was', async () => {
      const fictional = aMunicipality({ name: 'Größenlüß 🏘️', demonstration: 'fictional' });
      await stores().municipalities.insert(fictional);
      expect(await stores().municipalities.find('municipality-1')).toEqual(fictional);
    });

    it('lists by name in the German alphabet', async () => {
      for (const name of ['Zeitz', 'Öhringen', 'Aalen', 'Oschatz', 'ahlen']) {
        await stores().municipalities.insert(aMunicipality({ id: name, name }));
      }
      const listed = await stores().municipalities.list();
      expect(listed.map((municipality) => municipality.name)).toEqual([
        'Aalen',
        'ahlen',
        'Öhringen',
        'Oschatz',
        'Zeitz',
      ]);
    });

    it('rejects a name that is taken', async () => {
      await stores().municipalities.insert(aMunicipality());
      await expect(
        stores().municipalities.insert(aMunicipality({ id: 'municipality-2' })),
      ).rejects.toMatchObject({
        code: 'municipality-exists',
      });
      expect(await stores().municipalities.list()).toEqual([aMunicipality()]);
    });

    it('lets a name occur once among real and once among demonstration data, the real one listed first', async () => {
      const example = aMunicipality({ id: 'example', demonstration: 'report_facts' });
      await stores().municipalities.insert(example);
      await stores().municipalities.insert(aMunicipality());
      await expect(
        stores().municipalities.insert(aMunicipality({ id: 'another', demonstration: 'fictional' })),
      ).rejects.toMatchObject({ code: 'municipality-exists' });
      expect(await stores().municipalities.list()).toEqual([aMunicipality(), example]);
    });

    it('removes a municipality with everything below it and leaves the others alone', async () => {
      await aMunicipalityWithEverything(stores(), 'kept', 'Bleibtstadt');
      await aMunicipalityWithEverything(stores(), 'gone', 'Gehtstadt');

      await stores().municipalities.remove('gone');

      expect((await stores().municipalities.list()).map(({ id }) => id)).toEqual(['kept']);
      expect(await stores().rounds.listIds()).toEqual(['kept']);
      expect(await belowRound(stores(), 'gone')).toEqual({ ...NOTHING });
      expect(await belowRound(stores(), 'kept')).toEqual({
        answers: 1,
        recorded: 1,
        vector: true,
        report: 1,
        participants: 1,
        result: true,
      });
    });

    it('has nothing left of a removed municipality when its ids are used again', async () => {
      await aMunicipalityWithEverything(stores(), 'again', 'Wiederstadt');
      await stores().municipalities.remove('again');
      await stores().municipalities.insert(aMunicipality({ id: 'again' }));
      await stores().rounds.insert(aRound({ id: 'again', municipalityId: 'again' }));
      expect(await belowRound(stores(), 'again')).toEqual({ ...NOTHING });
    });

    it('removes nothing where there is nothing', async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.remove('unknown');
      expect(await stores().municipalities.list()).toHaveLength(1);
    });
  });
}

const NOTHING = { answers: 0, recorded: 0, vector: false, report: 0, participants: 0, result: false };

async function belowRound({ rounds, results }: StoresUnderTest, roundId: string): Promise<typeof NOTHING> {
  const ratings = await rounds.ratings(roundId, 'workshop');
  return {
    answers: ratings.answers.size,
    recorded: ratings.recorded.size,
    vector: (await rounds.findVector(roundId, 'workshop')) !== null,
    report: (await rounds.report(roundId)).length,
    participants: (await rounds.participants(roundId)).length,
    result: (await results.newest(roundId, 'workshop', aModel().hash)) !== null,
  };
}

async function aMunicipalityWithEverything(stores: StoresUnderTest, id: string, name: string): Promise<void> {
  const { catalogues, municipalities, rounds, results } = stores;
  if (!(await catalogues.find('catalogue-1'))) await catalogues.insert(aCatalogue());
  await municipalities.insert(aMunicipality({ id, name }));
  await rounds.insert(aRound({ id, municipalityId: id }));
  await rounds.insertAnswers(id, 'workshop', new Map([['question-1', 'yes']]));
  await rounds.insertRecordedRatings(id, 'workshop', [{ criterionId: 'criterion-1', symbol: 2 }]);
  const bytes = Uint8Array.of(3);
  await rounds.saveVector({ roundId: id, reading: 'workshop', bytes, hash: new NodeHasher().sha256(bytes) });
  await rounds.insertReport(id, [
    {
      fieldId: null,
      declared: { questionsTotal: 105, questionsProcessed: 93, stage: 3 },
      chapterTitle: null,
      namedQuestions: [],
      findings: [],
      texts: [],
    },
  ]);
  await rounds.insertParticipants(id, [{ department: 'Jugendamt', function: 'Leitung' }]);
  await results.registerModel(aModel());
  await results.insert(aResult({ id: `result-${id}`, roundId: id }));
}
