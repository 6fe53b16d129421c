import { beforeEach, describe, expect, it } from '@jest/globals';
import { anUnchangedMapping, aRound, aVersionOf, DraftWorld } from '@selbstcheck/testing';

/** "Wohnen" keeps its questions, "Arbeit" gets one more. */
const NEXT = aVersionOf('b', {
  Wohnen: ['Gibt es eine Wohnberatung?', 'Gibt es geförderte Wohnungen?'],
  Arbeit: ['Gibt es Arbeit?', 'Werden Abschlüsse anerkannt?'],
});

let world: DraftWorld;

beforeEach(async () => {
  world = new DraftWorld();
  await world.begin();
});

describe('the versions of an installation', () => {
  it('are listed with the rounds of the municipality that asks, and their neighbours', async () => {
    const { catalogues, rounds } = world.stores;
    await catalogues.insert(aVersionOf('z'));
    await catalogues.insert(NEXT);
    await catalogues.insertMapping(anUnchangedMapping('a', aVersionOf('z')));
    await catalogues.insertMapping({ ...anUnchangedMapping('a', NEXT), links: [] });
    await rounds.insert(aRound({ id: 'theirs', municipalityId: 'other', catalogueVersionId: 'z' }));
    const listed = await world.readVersions.list('municipality-1');
    expect(listed.map(({ version, rounds: used, linkedTo }) => [version.id, used, linkedTo])).toEqual([
      ['a', 1, ['z', 'b']],
      ['z', 0, ['a']],
      ['b', 0, ['a']],
    ]);
    await expect(world.readVersions.find('municipality-1', 'unknown')).rejects.toMatchObject({
      code: 'catalogue-version-unknown',
    });
  });
});
