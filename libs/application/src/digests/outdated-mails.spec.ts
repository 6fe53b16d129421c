import { beforeEach, describe, expect, it } from '@jest/globals';
import { CLOSING_COORDINATION, DeliveryWorld, DigestWorld, FakeMailPost } from '@selbstcheck/testing';
import type { OutboxMail } from './outbox-mail.js';
import { ResendMail } from './resend-mail.js';
import type { Subscription } from './subscription.js';

const ADDRESS = { kind: 'address', address: 'rat@weidenfurt.example' } as const;
let world: DigestWorld;
let delivery: DeliveryWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
  await world.answer('Jugendamt', { c1: '333', c2: '111', c3: '222' });
  delivery = new DeliveryWorld(new FakeMailPost(1), world.stores);
});

const withdraw = () => world.stores.publications.withdraw(world.keyOf('now'));
const archive = (id = 'now') => world.stores.rounds.change(world.keyOf(id), { state: 'archived' });

/** The mail about the closing of the round "now", which the server could not take yet. */
async function frozen(told: Partial<Subscription> = {}): Promise<void> {
  await world.subscribe('p1', { watermark: await world.head(), ...told });
  await world.close();
  await world.publish('now');
  await world.plan();
  delivery.clock.moveTo(world.clock.now());
}

async function mailOf(): Promise<OutboxMail | undefined> {
  const [slot] = await world.slots('p1');
  const mails = await world.stores.outbox.findBySlots(world.municipalityId, [slot?.key ?? '']);
  return mails.get(slot?.key ?? '');
}

describe('a frozen mail', () => {
  it('goes out as long as its round may be told', async () => {
    await frozen({ recipient: ADDRESS });
    await delivery.deliver();
    expect(await mailOf()).toMatchObject({ state: 'sent' });
  });

  it('to an address is withdrawn with the publication of its round', async () => {
    await frozen({ recipient: ADDRESS });
    await withdraw();
    await delivery.deliver();
    expect(delivery.post.posted).toEqual([]);
    expect(await mailOf()).toMatchObject({ state: 'withdrawn', problem: 'publication_withdrawn' });
  });

  it('to a member is not, but it is when its round is archived', async () => {
    await frozen();
    await withdraw();
    await archive();
    await delivery.deliver();
    expect(delivery.post.posted).toEqual([]);
    expect(await mailOf()).toMatchObject({ state: 'withdrawn', problem: 'round_archived' });
  });

  it('is withdrawn when its round was removed', async () => {
    await frozen();
    await world.stores.rounds.remove(world.keyOf('now'));
    await delivery.deliver();
    expect(await mailOf()).toMatchObject({ state: 'withdrawn', problem: 'round_removed' });
  });

  it('goes out where the round that it compares with was archived', async () => {
    await frozen();
    expect((await mailOf())?.rounds).toEqual([
      { roundId: 'now', role: 'told' },
      { roundId: 'then', role: 'compared' },
    ]);
    await archive('then');
    await delivery.deliver();
    expect(await mailOf()).toMatchObject({ state: 'sent' });
  });

  it('is not sent once more by hand while its content may not be told', async () => {
    await frozen({ recipient: ADDRESS });
    await withdraw();
    await delivery.deliver();
    const { stores, queue, clock } = world;
    const resending = new ResendMail(stores, delivery.audit, queue, clock);
    const key = { municipalityId: world.municipalityId, mailId: (await mailOf())?.id ?? '' };
    const again = () => resending.resend(CLOSING_COORDINATION, key);
    await expect(again()).rejects.toMatchObject({ code: 'mail-content-outdated' });
    await world.publish('now');
    await again();
    await delivery.deliver();
    expect(await mailOf()).toMatchObject({ state: 'sent' });
  });
});
