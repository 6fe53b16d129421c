import { beforeEach, describe, expect, it } from '@jest/globals';
import { readSnapshot } from '@selbstcheck/domain';
import {
  NodeHasher,
  agreementOf,
  ClosingWorld,
  figureOf,
  CLOSING_ROUND as NOW,
  ratingOf,
  workshopOf,
} from '@selbstcheck/testing';

let world: ClosingWorld;

beforeEach(async () => {
  world = await ClosingWorld.make();
  await world.answer('Jugendamt', { c1: '333', c2: '22.' });
  await world.answer('Kultur', { c1: '30.' });
});

describe('closing a round', () => {
  it('writes the answers that count, also the unanswered ones, and what the workshop sees differently', async () => {
    await world.agree(
      agreementOf('e1', 'B-c1-2', 'rather_no'),
      workshopOf('e2', 'B-c2-1', 'yes'),
      ratingOf('workshop_rating', 'e3', 'B-c3', 0),
    );
    await world.close('workshop');
    const { rounds } = world.stores;
    expect(await rounds.find(NOW)).toMatchObject({
      state: 'closed',
      leadingReading: 'workshop',
      revision: 1,
    });
    expect(Object.fromEntries((await rounds.ratings(NOW, 'self_rating')).answers)).toEqual({
      'B-c1-1': 'yes',
      'B-c1-2': 'rather_no',
      'B-c1-3': 'yes',
      'B-c2-1': 'rather_yes',
      'B-c2-2': 'rather_yes',
      'B-c2-3': 'not_answered',
      'B-c3-1': 'not_answered',
      'B-c3-2': 'not_answered',
      'B-c3-3': 'not_answered',
    });
    const changes = await rounds.ratings(NOW, 'workshop');
    expect([...changes.answers]).toEqual([['B-c2-1', 'yes']]);
    expect([...changes.recorded.values()]).toEqual([{ criterionId: 'B-c3', symbol: 0 }]);
  });

  it('counts what departments disagree about as not answered', async () => {
    await world.close();
    const { answers } = await world.stores.rounds.ratings(NOW, 'self_rating');
    expect(answers.get('B-c1-2')).toBe('not_answered');
  });

  it('has both readings scored and keeps no provisional result', async () => {
    await world.agree(workshopOf('e1', 'B-c1-2', 'yes'));
    await world.scoreOpenRound.score(await world.readWork.read(NOW));
    const { results } = world.stores;
    expect(await results.provisional(NOW, 'workshop', world.modelHash)).not.toBeNull();
    await world.close('workshop');
    for (const reading of ['self_rating', 'workshop'] as const) {
      expect(await results.provisional(NOW, reading, world.modelHash)).toBeNull();
      expect(await results.newest(NOW, reading, world.modelHash)).toMatchObject({ revision: 1 });
    }
  });

  it('freezes revision 1 with the hashes of the stored results, the agreed answers and the texts', async () => {
    await world.agree(agreementOf('e1', 'B-c1-2', 'rather_no', 'Protokoll'));
    await world.write({ text: 'Leitfaden' });
    await world.close();
    const [stored, ...others] = await world.stores.revisions.list(NOW);
    expect(others).toEqual([]);
    const result = await world.stores.results.newest(NOW, 'self_rating', world.modelHash);
    expect(stored).toMatchObject({ revision: 1, function: 'Integrationsbeauftragte' });
    expect(stored?.hash).toBe(new NodeHasher().sha256(stored?.body ?? ''));
    expect(readSnapshot(stored?.body ?? '')).toMatchObject({
      roundId: 'now',
      catalogueVersionId: 'B',
      title: 'Selbstcheck 2026',
      leadingReading: 'self_rating',
      readings: {
        self_rating: {
          result: {
            modelHash: world.modelHash,
            inputsHash: result?.inputsHash,
            resultHash: result?.resultHash,
          },
        },
        workshop: null,
      },
      agreed: { 'B-c1-2': { answer: 'rather_no', reason: 'Protokoll' } },
      texts: { 'B-f1': { measures: 'Leitfaden' } },
      reason: null,
      previousHash: null,
    });
  });

  it('is a step of the round and ends in the trail with the hash', async () => {
    await world.close();
    expect(await world.stores.plans.steps(NOW)).toMatchObject([{ from: 'in_agreement', to: 'closed' }]);
    const trail = await world.stores.audit.readAfter(0, 10);
    const [stored] = await world.stores.revisions.list(NOW);
    expect(trail.at(-1)).toMatchObject({
      action: 'round_closed',
      after: { roundState: 'closed', leadingReading: 'self_rating', hash: stored?.hash },
    });
  });

  it('changes the stamp of what is kept ready, and the round stands in the history beside the one before', async () => {
    const { rounds } = world.stores;
    const before = await rounds.stamp(world.municipalityId);
    expect((await world.history.read(world.municipalityId)).rounds).toHaveLength(1);
    await world.close();
    expect(await rounds.stamp(world.municipalityId)).not.toBe(before);
    const history = await world.history.read(world.municipalityId);
    expect(history.rounds.map(({ round }) => round.id)).toEqual(['then', 'now']);
    const { criteria } = await world.trends.read(world.municipalityId);
    expect(criteria).toHaveLength(3);
  });

  it('gives the figure that was shown before as provisional', async () => {
    const { selfRating } = await world.scoreOpenRound.score(await world.readWork.read(NOW));
    await world.close();
    expect(await world.newestFigure()).toBe(selfRating.overall.value?.toString());
  });

  it('leaves everything as it was where something goes wrong', async () => {
    await world.naming.name(
      { kind: 'system', personId: null, role: null, department: null, function: null },
      NOW,
      'workshop',
    );
    await expect(world.step('in_agreement', 'closed')).rejects.toMatchObject({
      code: 'round-not-closable',
      params: { points: 'workshop_reading_missing' },
    });
    expect(await world.stores.rounds.find(NOW)).toMatchObject({ state: 'in_agreement' });
    expect(await world.stores.revisions.list(NOW)).toEqual([]);
  });

  it('of a round of taken-over symbols gives their figure', async () => {
    const earlier = await ClosingWorld.make({}, { sourceName: 'Auswertung 2020' });
    await earlier.agree(
      ratingOf('recorded_rating', 'e1', 'B-c1', 2),
      ratingOf('recorded_rating', 'e2', 'B-c2', 3),
      ratingOf('recorded_rating', 'e3', 'B-c3', 0),
    );
    await earlier.close();
    expect(await earlier.newestFigure()).toBe('5/4');
  });
});

describe('closing while a department saves an answer', () => {
  it('takes the answer in, or refuses it: never frozen without it and still accepted', async () => {
    await world.naming.name(
      { kind: 'system', personId: null, role: null, department: null, function: null },
      NOW,
      'self_rating',
    );
    const late = world.agree(agreementOf('late', 'B-c1-2', 'no'));
    const closing = world.step('in_agreement', 'closed');
    const later = world.agree(agreementOf('later', 'B-c2-3', 'no'));
    await late;
    await closing;
    await expect(later).rejects.toMatchObject({ code: 'round-closed' });
    const { answers } = await world.stores.rounds.ratings(NOW, 'self_rating');
    expect([answers.get('B-c1-2'), answers.get('B-c2-3')]).toEqual(['no', 'not_answered']);
    const result = await world.stores.results.newest(NOW, 'self_rating', world.modelHash);
    expect(figureOf(result?.body ?? '')).toBe(await world.newestFigure());
  });
});
