import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { call, refused } from './call.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';
import { municipalityTrail } from './trail.js';

let town: PlanningTown;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

const published = async () => {
  const { rounds } = await call(town.url, endpoints.listPublications, town.as('coordination'));
  return rounds.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id);
};

describe('what addresses without an account may know', () => {
  it('is decided by Koordination for each closed round, told once, and can be taken back', async () => {
    const { rounds } = await call(town.url, endpoints.listPublications, town.as('coordination'));
    const before = await published();
    const { id = '' } = rounds.find((round) => !before.includes(round.id)) ?? {};
    for (const endpoint of [endpoints.publishRound, endpoints.publishRound]) {
      await call(town.url, endpoint, town.as('coordination', id));
    }
    expect((await published()).toSorted()).toEqual([...before, id].toSorted());
    for (const endpoint of [endpoints.withdrawPublication, endpoints.withdrawPublication]) {
      await call(town.url, endpoint, town.as('coordination', id));
    }
    expect(await published()).toEqual(before);
    const trail = await municipalityTrail(town.url, town.coordination, town.municipalityId);
    expect(trail.slice(0, 2).map(({ action }) => action)).toEqual([
      'round_publication_withdrawn',
      'round_published',
    ]);
  });

  it('is never a round that is worked on, nor another municipality’s', async () => {
    const open = await town.plan({}, 'open');
    const attempt = (roundId: string) =>
      refused(town.url, endpoints.publishRound, town.as('coordination', roundId));
    expectRefusal(await attempt(open), 'round-not-closed', /close it first/);
    expectRefusal(await attempt('nothing'), 'round-not-found');
  });

  it('is not for anybody else to decide', async () => {
    for (const role of ['contributor', 'steering', 'viewer'] as const) {
      expectRefusal(await refused(town.url, endpoints.listPublications, town.as(role)), 'not-allowed');
    }
  });
});
