import { beforeEach, describe, expect, it } from '@jest/globals';
import { aCatalogue, aMapping, aModel, aMunicipality, aResult, aRound, aRoundKey } from '../builders.js';
import { aCatalogueDraft, aTarget } from '../builders-of-years.js';
import { aMembership, aToken } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const AT = '2026-05-01T08:00:00.000Z';

/** Each in turn, on top of the ones before it. */
const CHANGES: ReadonlyArray<readonly [string, (stores: StoresUnderTest) => Promise<unknown>]> = [
  ['a result', ({ results }) => results.insert('municipality-1', aResult({ revision: 2, id: 'newer' }))],
  ['a round', ({ rounds }) => rounds.insert(aRound({ id: 'round-2' }))],
  [
    'a result of another round',
    ({ results }) => results.insert('municipality-1', aResult({ id: 'second', roundId: 'round-2' })),
  ],
  ['a target', ({ targets }) => targets.insert(aTarget())],
  [
    'the end of a target',
    ({ targets }) => targets.end('municipality-1', 'target-1', { at: AT, by: 'withdrawn', reason: 'Anders' }),
  ],
  ['a new target in its place', ({ targets }) => targets.insert(aTarget({ id: 'target-2' }))],
  ['links between versions', ({ catalogues }) => catalogues.insertMapping(aMapping())],
  [
    'another active model',
    async ({ models }) => {
      const other = aModel({ name: 'other@1', body: '{"name":"other@1"}' });
      await models.insert({ ...other, createdAt: AT });
      await models.activate(other.hash, AT);
    },
  ],
  ['the removal of a round', ({ rounds }) => rounds.remove(aRoundKey({ roundId: 'round-2' }))],
  ['the removal of links with their version', ({ catalogues }) => catalogues.removeDemonstration()],
];

/** What every RoundStore's stamp keeps to. */
export function roundStampContract(stores: () => StoresUnderTest): void {
  describe('stamp of a municipality’s rounds', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().catalogues.insert(aCatalogue({ id: 'catalogue-2', isDemonstration: true }));
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
      await stores().results.registerModel(aModel());
      await stores().rounds.insert(aRound());
      await stores().results.insert('municipality-1', aResult());
    });

    const stamp = (): Promise<string> => stores().rounds.stamp('municipality-1');

    it('stays while nothing changes', async () => {
      expect(await stamp()).toBe(await stamp());
    });

    it('differs after each change from every stamp before', async () => {
      const seen = [await stamp()];
      for (const [change, make] of CHANGES) {
        await make(stores());
        const now = await stamp();
        expect({ change, isNew: !seen.includes(now) }).toEqual({ change, isNew: true });
        seen.push(now);
      }
    });

    it('differs after a round was removed and put back with another title', async () => {
      const before = await stamp();
      await stores().rounds.remove(aRoundKey());
      const without = await stamp();
      await stores().rounds.insert(aRound({ title: 'Selbstcheck 2020, berichtigt' }));
      await stores().results.insert('municipality-1', aResult());
      expect(new Set([before, without, await stamp()]).size).toBe(3);
    });

    it('is that of the municipality: what another one does leaves it, links excepted', async () => {
      const { rounds, results, targets, drafts, participations } = stores();
      const before = await stamp();
      const theirs = await rounds.stamp('another');
      expect(theirs).not.toBe(before);
      await rounds.insert(aRound({ id: 'theirs', municipalityId: 'another' }));
      await results.insert('another', aResult({ id: 'theirs', roundId: 'theirs' }));
      await targets.insert(aTarget({ id: 'theirs', municipalityId: 'another' }));
      await targets.end('another', 'theirs', { at: AT, by: 'replaced', reason: null });
      await drafts.insert(aCatalogueDraft({ municipalityId: 'another' }));
      await participations.join('another', AT);
      await rounds.remove({ municipalityId: 'another', roundId: 'theirs' });
      expect(await stamp()).toBe(before);
      expect(await rounds.stamp('another')).not.toBe(theirs);
    });

    it('is left by what figures do not depend on', async () => {
      const { memberships, tokens, drafts, catalogues, participations } = stores();
      const before = await stamp();
      await memberships.insert(aMembership());
      await tokens.insert(aToken());
      await drafts.insert(aCatalogueDraft());
      await participations.join('municipality-1', AT);
      await catalogues.insert(aCatalogue({ id: 'catalogue-3' }));
      expect(await stamp()).toBe(before);
    });

    it('is there for a municipality without rounds, and for none', async () => {
      for (const id of ['another', 'unknown']) {
        expect((await stores().rounds.stamp(id)).length).toBeGreaterThan(0);
      }
    });
  });
}
