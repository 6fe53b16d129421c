import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  SUBSCRIBING_COORDINATION as COORDINATION,
  SUBSCRIBING_TOWN as TOWN,
  SubscriptionWorld,
} from '@selbstcheck/testing';
import { assert, asyncProperty, stringMatching } from 'fast-check';
import { DAY } from '../access/moments.js';
import type { Subscription } from './subscription.js';

const ADDRESS = { kind: 'address', address: 'zeitung@weidenfurt.example' } as const;
const INVALID = { code: 'link-invalid' };

let world: SubscriptionWorld;
let asked: Subscription;
let token: string;
let endingToken: string;

beforeEach(async () => {
  world = await SubscriptionWorld.make();
  asked = await world.other(ADDRESS);
  token = world.token('subscription_confirmation', asked);
  endingToken = world.token('unsubscription', asked);
});

const actions = async () => (await world.world.actions()).slice(1);

describe('confirming by the link of the mail', () => {
  it('is shown first, without changing anything', async () => {
    await expect(world.confirm.view(token)).resolves.toEqual({
      municipality: 'Weidenfurt',
      about: { de: 'Gesamtergebnis', en: 'Overall result' },
      rhythm: { kind: 'monthly', day: 1 },
      time: '07:00',
      zone: 'Europe/Berlin',
      language: 'de',
      state: 'unconfirmed',
    });
    expect(await world.now(asked)).toEqual(asked);
  });

  it('begins then, and twice is as good as once', async () => {
    await expect(world.confirm.confirm(token)).resolves.toMatchObject({ state: 'active' });
    const confirmed = await world.now(asked);
    expect(confirmed).toMatchObject({ state: 'active', next: { date: '2026-12-01' } });
    world.world.wait(DAY);
    await expect(world.confirm.confirm(token)).resolves.toMatchObject({ state: 'active' });
    expect(await world.now(asked)).toEqual(confirmed);
    expect(await actions()).toEqual(['subscription_confirmed']);
  });

  it('brings nothing back that was ended since', async () => {
    await world.confirm.confirm(token);
    await world.unsubscribe.unsubscribe(endingToken);
    await expect(world.confirm.confirm(token)).resolves.toMatchObject({ state: 'unsubscribed' });
    expect((await world.now(asked)).state).toBe('unsubscribed');
  });

  it('works for 14 days', async () => {
    world.world.wait(14 * DAY - 1);
    await expect(world.confirm.view(token)).resolves.toBeDefined();
    world.world.wait(1);
    await expect(world.confirm.view(token)).rejects.toMatchObject(INVALID);
    await expect(world.confirm.confirm(token)).rejects.toMatchObject(INVALID);
    expect((await world.now(asked)).state).toBe('unconfirmed');
  });

  it('works for 14 days more once the mail was sent again', async () => {
    world.world.wait(13 * DAY);
    await expect(world.askAgain.send(COORDINATION, world.key(asked))).resolves.toBe('sent');
    expect(world.world.mailer.to(ADDRESS.address)).toHaveLength(2);
    world.world.wait(13 * DAY);
    await expect(world.confirm.confirm(token)).resolves.toMatchObject({ state: 'active' });
    await expect(world.askAgain.send(COORDINATION, world.key(asked))).rejects.toMatchObject({
      code: 'subscription-state',
    });
  });

  it('is not sent again where the subscription was ended at that moment', async () => {
    const { subscriptions } = world.stores;
    const found = subscriptions.find.bind(subscriptions);
    subscriptions.find = async (...of) => {
      const there = await found(...of);
      await subscriptions.remove(...of);
      return there;
    };
    const recorded = (await world.world.trail()).length;
    await expect(world.askAgain.send(COORDINATION, world.key(asked))).rejects.toMatchObject({
      code: 'subscription-not-found',
    });
    expect(world.world.mailer.to(ADDRESS.address)).toHaveLength(1);
    expect(await world.world.trail()).toHaveLength(recorded);
  });

  it('takes up an ended one only where its owner confirms anew', async () => {
    await world.confirm.confirm(token);
    await world.unsubscribe.unsubscribe(endingToken);
    await world.askAgain.send(COORDINATION, world.key(asked));
    expect((await world.now(asked)).state).toBe('unconfirmed');
    await expect(world.confirm.confirm(token)).resolves.toMatchObject({ state: 'active' });
  });
});

describe('unsubscribing by the link of a digest', () => {
  it('needs no account, works at any time, and twice is as good as once', async () => {
    await world.confirm.confirm(token);
    world.world.wait(3 * 365 * DAY);
    await expect(world.unsubscribe.view(endingToken)).resolves.toMatchObject({ state: 'active' });
    await expect(world.unsubscribe.unsubscribe(endingToken)).resolves.toMatchObject({
      state: 'unsubscribed',
    });
    const ended = await world.now(asked);
    expect(ended.next).toBeNull();
    await expect(world.unsubscribe.unsubscribe(endingToken)).resolves.toMatchObject({
      state: 'unsubscribed',
    });
    expect(await world.now(asked)).toEqual(ended);
    expect(await actions()).toEqual(['subscription_confirmed', 'subscription_ended']);
  });

  it('works for a duty as well', async () => {
    await world.member('ada');
    const duty = await world.other({ kind: 'member', membershipId: 'ada-m' });
    await world.unsubscribe.unsubscribe(world.token('unsubscription', duty));
    expect((await world.now(duty)).state).toBe('unsubscribed');
  });

  it('succeeds although the subscription is changed at the same moment', async () => {
    const { subscriptions } = world.stores;
    const find = subscriptions.findAnywhere.bind(subscriptions);
    let changes = 0;
    subscriptions.findAnywhere = async (id) => {
      const found = await find(id);
      // whoever plans a slot moves the watermark between reading and writing
      if (changes < 2 && found)
        await subscriptions.change(TOWN, id, found.revision, { watermark: ++changes });
      return found;
    };
    await world.unsubscribe.unsubscribe(endingToken);
    expect(await find(asked.id)).toMatchObject({ state: 'unsubscribed', watermark: 2 });
  });
});

describe('a link that nobody was given', () => {
  it('is refused and noted where it was made for something else', async () => {
    await expect(world.confirm.confirm(endingToken)).rejects.toMatchObject(INVALID);
    await expect(world.unsubscribe.unsubscribe(token)).rejects.toMatchObject(INVALID);
    expect(await actions()).toEqual(['request_refused', 'request_refused']);
    expect((await world.now(asked)).state).toBe('unconfirmed');
  });

  it('is refused where the subscription is gone', async () => {
    await world.end.end(COORDINATION, world.key(asked), 1);
    await expect(world.unsubscribe.unsubscribe(endingToken)).rejects.toMatchObject(INVALID);
  });

  it('is refused whatever it says', async () => {
    await assert(
      asyncProperty(stringMatching(/^[A-Za-z0-9-]{1,36}\.[0-9a-f]{64}$/), async (forged) => {
        await expect(world.unsubscribe.unsubscribe(forged)).rejects.toMatchObject(INVALID);
        const own = `${asked.id}.${forged.split('.')[1]}`;
        await expect(world.unsubscribe.unsubscribe(own)).rejects.toMatchObject(INVALID);
      }),
      { numRuns: 25 },
    );
    expect((await world.now(asked)).state).toBe('unconfirmed');
  });
});
