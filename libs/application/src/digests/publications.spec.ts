import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';

const CLOSED = { municipalityId: TOWN, roundId: 'closed' };
const OPEN = { municipalityId: TOWN, roundId: 'open' };

let world: SubscriptionWorld;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
});

const events = async () =>
  (await world.stores.events.list(TOWN, { after: 0, upTo: 99 })).map(({ number, event }) => [
    number,
    event.kind,
  ]);

describe('publishing the results of a round', () => {
  it('is told, recorded and listed with the function of whoever decided it', async () => {
    await world.publish.publish(COORDINATION, CLOSED);
    expect(await events()).toEqual([[1, 'round_published']]);
    expect((await world.world.trail()).at(-1)).toMatchObject({
      action: 'round_published',
      after: { title: 'Selbstcheck 2020' },
    });
    expect(await world.publish.list(TOWN)).toMatchObject([
      { round: { id: 'closed' }, publication: { function: 'Integrationsbeauftragte' } },
    ]);
  });

  it('is told once, however often it is asked for', async () => {
    await world.publish.publish(COORDINATION, CLOSED);
    await world.publish.publish(COORDINATION, CLOSED);
    await world.publish.withdraw(COORDINATION, CLOSED);
    await world.publish.withdraw(COORDINATION, CLOSED);
    expect(await events()).toEqual([
      [1, 'round_published'],
      [2, 'round_withdrawn'],
    ]);
    expect(await world.world.actions()).toEqual(['round_published', 'round_publication_withdrawn']);
  });

  it('is refused for a round that is worked on, archived, or another municipality’s', async () => {
    const attempt = (key: typeof OPEN) => world.publish.publish(COORDINATION, key);
    await expect(attempt(OPEN)).rejects.toMatchObject({ code: 'round-not-closed' });
    await world.stores.rounds.change(OPEN, { state: 'archived' });
    await expect(attempt(OPEN)).rejects.toMatchObject({ code: 'round-archived' });
    await expect(attempt({ ...CLOSED, municipalityId: 'municipality-2' })).rejects.toMatchObject({
      code: 'round-not-found',
    });
    expect(await events()).toEqual([]);
  });

  it('can be withdrawn although the round was archived since', async () => {
    await world.publish.publish(COORDINATION, CLOSED);
    await world.stores.rounds.change(CLOSED, { state: 'archived' });
    expect(await world.publish.list(TOWN)).toHaveLength(1);
    await world.publish.withdraw(COORDINATION, CLOSED);
    expect(await world.publish.list(TOWN)).toEqual([]);
  });

  it('is what an address waits for', async () => {
    const asked = await world.other({ kind: 'address', address: 'zeitung@weidenfurt.example' });
    await world.confirm.confirm(world.token('subscription_confirmation', asked));
    expect((await world.listed())?.standstill).toBe('nothing_published');
    await world.publish.publish(COORDINATION, CLOSED);
    expect((await world.listed())?.standstill).toBeNull();
  });
});
