import { expect, it } from '@jest/globals';
import { anOutboxMail, aSlot, SUBSCRIBING_TOWN as TOWN, SubscriptionWorld } from '@selbstcheck/testing';

const ACCEPTED_AT = '2026-12-01T06:00:09.000Z';

it('a subscription shows when a mail was really sent, not when one was written or put aside', async () => {
  const world = await SubscriptionWorld.make();
  const ada = await world.member('ada');
  const { id, revision } = await world.own(ada);
  const { outbox, slots, subscriptions } = world.stores;
  await slots.decide(aSlot({ subscriptionId: id, municipalityId: TOWN }));
  await outbox.insert(anOutboxMail({ subscriptionId: id, municipalityId: TOWN }), new Uint8Array([1]));
  await subscriptions.change(TOWN, id, revision, { lastToldAt: '2026-12-01T06:00:00.000Z' });
  expect(await world.listed(ada)).toMatchObject({ lastSentAt: null });

  await outbox.lease(ACCEPTED_AT, { owner: 'worker', until: '2026-12-01T06:10:00.000Z' }, 1);
  await outbox.beginSending(['mail-1'], 'worker', ACCEPTED_AT);
  const attempt = { at: ACCEPTED_AT, outcome: 'accepted', replyCode: 250 } as const;
  const record = { mailId: 'mail-1', attempt, state: 'sent', problem: null, nextAttemptAt: null } as const;
  await outbox.record([record], 'worker');
  expect(await world.listed(ada)).toMatchObject({ lastSentAt: ACCEPTED_AT });
});
