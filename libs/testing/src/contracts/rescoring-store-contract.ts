import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PackedScore } from '@selbstcheck/application';
import type { Reading } from '@selbstcheck/domain';
import { aMunicipality, aCatalogue, aModel, aResult, aRound, aRoundKey } from '../builders.js';
import { aRescoring, aRescoringChange } from '../builders-of-digests.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';
import { atOnce } from './at-once.js';

const hasher = new NodeHasher();
const ROUNDS = ['round-1', 'round-2', 'round-3', 'round-4'];

/** What every RescoringStore keeps to. */
export function rescoringStoreContract(stores: () => StoresUnderTest): void {
  describe('rescoring store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
      for (const id of ROUNDS) {
        await stores().rounds.insert(
          aRound({ id, municipalityId: id === 'round-3' ? 'another' : 'municipality-1' }),
        );
      }
    });

    const keyOf = (roundId: string) =>
      aRoundKey({ roundId, municipalityId: roundId === 'round-3' ? 'another' : 'municipality-1' });
    const pack = async (roundId: string, reading: Reading, ...answers: number[]): Promise<void> => {
      const bytes = Uint8Array.from(answers);
      const vector = { roundId, reading, bytes, hash: hasher.sha256(bytes) };
      await stores().rounds.saveVector(keyOf(roundId), vector);
    };
    const score = (roundId: string, reading: Reading = 'workshop', byte = 1): PackedScore => {
      const bytes = Uint8Array.of(byte, byte);
      return { roundId, reading, bytes };
    };
    const changeOf = (roundId: string, reading: Reading = 'workshop') =>
      aRescoringChange({ ...keyOf(roundId), roundId, reading });
    const changed = async (
      municipalityId: string | null = null,
      offset = 0,
      limit = 10,
    ): Promise<string[]> => {
      const changes = await stores().rescorings.changes('rescoring-1', municipalityId, offset, limit);
      return changes.map(({ roundId, reading }) => `${roundId} ${reading}`);
    };

    it('gives rescorings back as they were, the newest first', async () => {
      const { rescorings } = stores();
      const second = aRescoring({ id: 'a', cursor: 'round-2', endedAt: '2026-02-01T00:00:00.000Z' });
      await rescorings.insert(aRescoring());
      await rescorings.insert(second);
      expect(await rescorings.list()).toEqual([second, aRescoring()]);
      expect(await rescorings.find('a')).toEqual(second);
      expect(await rescorings.find('unknown')).toBeNull();
    });

    it('changes a rescoring where it is still in a state from which that may be, once', async () => {
      const { rescorings } = stores();
      await rescorings.insert(aRescoring());
      const progress = { done: 3, changed: 1, cursor: 'round-3' };
      expect(await rescorings.change('rescoring-1', ['running', 'ready'], progress)).toBe(true);
      expect(await rescorings.change('rescoring-1', ['ready'], { done: 4 })).toBe(false);
      expect(await rescorings.change('unknown', ['running'], { done: 4 })).toBe(false);
      const end = () => rescorings.change('rescoring-1', ['running'], { state: 'ready' });
      expect(await atOnce(5, end)).toBe(1);
      expect(await rescorings.find('rescoring-1')).toEqual(aRescoring({ ...progress, state: 'ready' }));
    });

    it('reads closed rounds behind one with their vectors, the self-rating first', async () => {
      const { rescorings, rounds } = stores();
      await rounds.change(keyOf('round-2'), { state: 'open' });
      await rounds.change(keyOf('round-3'), { state: 'archived' });
      await pack('round-1', 'workshop', 3, 0);
      await pack('round-1', 'self_rating', 2, 1);
      await pack('round-2', 'self_rating', 1, 1);
      await pack('round-4', 'workshop', 0, 0);
      const all = await rescorings.readPacked(null, 10);
      expect(all.map(({ roundId, isPacked }) => [roundId, isPacked])).toEqual([
        ['round-1', true],
        ['round-3', false],
        ['round-4', false],
      ]);
      expect(all[0]).toMatchObject({ municipalityId: 'municipality-1', catalogueVersionId: 'catalogue-1' });
      const vectors = all[0]?.vectors.map(({ reading, bytes }) => [reading, [...bytes]]);
      expect(vectors).toEqual([
        ['self_rating', [2, 1]],
        ['workshop', [3, 0]],
      ]);
      expect(all[2]?.vectors).toHaveLength(1);
      expect(await rescorings.countRounds()).toBe(3);
      const behind = async (roundId: string, limit: number): Promise<string[]> =>
        (await rescorings.readPacked(roundId, limit)).map((round) => round.roundId);
      expect(await behind('round-1', 1)).toEqual(['round-3']);
      expect(await behind('round-3', 5)).toEqual(['round-4']);
      expect(await behind('round-4', 5)).toEqual([]);
    });

    it('does not take a round with recorded ratings for packed', async () => {
      const { rescorings, rounds } = stores();
      await pack('round-1', 'self_rating', 2, 1);
      await rounds.insertRecordedRatings(keyOf('round-1'), 'workshop', [{ criterionId: 'c', symbol: 2 }]);
      expect((await rescorings.readPacked(null, 1))[0]).toMatchObject({ isPacked: false });
    });

    it('finds closed rounds whose newest revision lacks a result under the other model', async () => {
      const { rescorings, results, rounds } = stores();
      const other = { ...aModel({ name: 'other@1', body: '{"name":"other@1"}' }) };
      const models = { modelHash: other.hash, previousModelHash: aModel().hash };
      for (const model of [aModel(), other]) await results.registerModel(model);
      const insert = (roundId: string, reading: Reading, modelHash: string, revision = 1): Promise<void> => {
        const id = `${roundId} ${reading} ${revision} ${modelHash.slice(0, 4)}`;
        const result = aResult({ id, roundId, reading, modelHash, revision });
        return results.insert(keyOf(roundId).municipalityId, result);
      };
      for (const roundId of ROUNDS) await insert(roundId, 'self_rating', aModel().hash);
      await insert('round-1', 'workshop', aModel().hash);
      await insert('round-1', 'self_rating', other.hash);
      await insert('round-2', 'self_rating', other.hash);
      await insert('round-4', 'self_rating', other.hash);
      await rounds.change(keyOf('round-4'), { revision: 2 });
      await insert('round-4', 'self_rating', aModel().hash, 2);
      const lacking = async (after: string | null, limit = 10): Promise<string[]> =>
        (await rescorings.lacking(models, after, limit)).map(({ roundId }) => roundId);
      expect(await rescorings.lacking(models, null, 1)).toEqual([keyOf('round-1')]);
      expect(await lacking(null)).toEqual(['round-1', 'round-3', 'round-4']);
      expect(await lacking('round-1')).toEqual(['round-3', 'round-4']);
      await rounds.change(keyOf('round-4'), { state: 'open' });
      expect(await lacking('round-3')).toEqual([]);
    });

    it('lists what would change by municipality and round, page after page', async () => {
      const { rescorings } = stores();
      await rescorings.insert(aRescoring());
      const readings = [
        score('round-1', 'self_rating'),
        score('round-1'),
        score('round-2'),
        score('round-3'),
      ];
      const both = [changeOf('round-1'), changeOf('round-1', 'self_rating')];
      await rescorings.keep('rescoring-1', readings, [...both, changeOf('round-3')]);
      await rescorings.keep('rescoring-1', [score('round-4')], [changeOf('round-4')]);
      const own = ['round-1 self_rating', 'round-1 workshop', 'round-4 workshop'];
      expect(await changed()).toEqual(['round-3 workshop', ...own]);
      expect(await changed('municipality-1')).toEqual(own);
      expect(await changed('municipality-1', 1, 1)).toEqual(['round-1 workshop']);
      const [first] = await rescorings.changes('rescoring-1', 'another', 0, 1);
      expect(first).toEqual(changeOf('round-3'));
    });

    it('replaces what it kept of the same readings, and only of them', async () => {
      const { rescorings } = stores();
      await rescorings.insert(aRescoring());
      const three = [score('round-1'), score('round-2', 'self_rating'), score('round-3')];
      const changes = [changeOf('round-1'), changeOf('round-2', 'self_rating'), changeOf('round-3')];
      await rescorings.keep('rescoring-1', three, changes);
      await rescorings.keep('rescoring-1', [score('round-1'), score('round-2')], [changeOf('round-2')]);
      expect(await changed()).toEqual(['round-3 workshop', 'round-2 self_rating', 'round-2 workshop']);
      await rescorings.keep('rescoring-1', three, []);
      expect(await changed()).toEqual(['round-2 workshop']);
    });

    it('keeps the same batch of several workers once', async () => {
      const { rescorings } = stores();
      await rescorings.insert(aRescoring());
      const keep = () => rescorings.keep('rescoring-1', [score('round-1')], [changeOf('round-1')]);
      await Promise.all([keep(), keep(), keep(), keep()]);
      expect(await changed()).toEqual(['round-1 workshop']);
    });

    it('removes scores and changes of one rescoring, which stays itself', async () => {
      const { rescorings } = stores();
      await rescorings.insert(aRescoring());
      await rescorings.insert(aRescoring({ id: 'other' }));
      for (const id of ['rescoring-1', 'other']) {
        await rescorings.keep(id, [score('round-1')], [changeOf('round-1')]);
      }
      await rescorings.removeScores('rescoring-1');
      expect(await changed()).toEqual([]);
      expect(await rescorings.changes('other', null, 0, 10)).toHaveLength(1);
      expect(await rescorings.list()).toHaveLength(2);
    });

    it('refuses scores of no rescoring', async () => {
      await expect(stores().rescorings.keep('unknown', [score('round-1')], [])).rejects.toMatchObject({
        code: 'reference-missing',
      });
    });
  });
}
