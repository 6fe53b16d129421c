import { beforeEach, describe, expect, it } from '@jest/globals';
import { NodeHasher, anEntry, PlanningWorld } from '@selbstcheck/testing';
import { ActiveModel } from '../models/active-model.js';
import type { EntryContent } from '../ports/entry-store.js';
import type { RoundKey } from '../ports/round-store.js';
import { ReadRoundInWork } from '../rounds/round-in-work.js';
import { ScoreOpenRound } from './score-open-round.js';

let world: PlanningWorld;
let key: RoundKey;
let activeModel: ActiveModel;
let scoring: ScoreOpenRound;

beforeEach(async () => {
  world = await PlanningWorld.make();
  const hasher = new NodeHasher();
  activeModel = new ActiveModel(world.stores.models, hasher);
  scoring = new ScoreOpenRound(world.stores, activeModel, { hasher, clock: world.world.clock });
  key = await world.plan({}, 'open');
  await world.assign(key, 'field A-f1 Jugendamt');
});

const score = async () => scoring.score(await new ReadRoundInWork(world.stores, activeModel).read(key));
const kept = async (reading: 'self_rating' | 'workshop' = 'self_rating') => {
  const { stored } = await activeModel.current();
  return world.stores.results.provisional(key, reading, stored.hash);
};

async function workshopSays(content: EntryContent | null, basedOn: number): Promise<void> {
  const subject = { kind: 'workshop_answer', partId: 'A-c1-1', detail: '' } as const;
  const entryId = world.world.ids.next();
  await world.stores.entries.append(key, [anEntry({ entryId, subject, basedOn, content })]);
}

describe('the provisional result of an open round', () => {
  it('is replaced when an answer comes in, and left as it is when nothing does', async () => {
    await world.answer(key, 'Jugendamt', 'A-c1-1');
    await score();
    const first = await kept();
    world.world.wait(60_000);
    await score();
    await expect(kept()).resolves.toEqual(first);
    await world.answer(key, 'Jugendamt', 'A-c1-2');
    await score();
    const second = await kept();
    expect(second?.inputsHash).not.toBe(first?.inputsHash);
    await expect(world.stores.results.list(key)).resolves.toEqual([]);
  });

  it('of the workshop goes when the workshop takes back what it changed', async () => {
    await world.answer(key, 'Jugendamt', 'A-c1-1');
    await workshopSays({ kind: 'workshop_answer', answer: 'no' }, 0);
    const { selfRating, workshop } = await score();
    expect([selfRating, workshop].map((each) => each?.fields[0]?.criterionScores[0]?.symbol)).toEqual([3, 0]);
    await expect(kept('workshop')).resolves.not.toBeNull();
    await workshopSays(null, 1);
    await expect(score()).resolves.toMatchObject({ workshop: null });
    await expect(kept('workshop')).resolves.toBeNull();
  });

  it('is not kept of a closed round', async () => {
    for (const to of ['in_agreement', 'closed'] as const) await world.step(key, to);
    await score();
    await expect(kept()).resolves.toBeNull();
  });

  it('is not kept of a round that was closed since it was read', async () => {
    await world.answer(key, 'Jugendamt', 'A-c1-1');
    const work = await new ReadRoundInWork(world.stores, activeModel).read(key);
    await world.stores.rounds.change(key, { state: 'closed' });
    await scoring.score(work);
    await expect(kept()).resolves.toBeNull();
  });
});
