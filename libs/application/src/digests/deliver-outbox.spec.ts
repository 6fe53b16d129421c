import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  CLOSING_COORDINATION,
  DeliveryWorld,
  FakeMailPost,
  MAILS_READY_AT,
  RecordingJobQueue,
} from '@selbstcheck/testing';
import { elapsed, HOUR, MINUTE, momentAfter } from '../access/moments.js';
import type { PostOutcome } from '../ports/mail-post.js';
import { ResendMail } from './resend-mail.js';

let world: DeliveryWorld;

beforeEach(async () => {
  world = new DeliveryWorld();
  await world.settle();
});

const answering = (outcome: PostOutcome): void => {
  world.post.answer = () => outcome;
};
const attempts = () => world.stores.outbox.attempts('municipality-1', 'mail-1');
const FOR_NOW: PostOutcome = { kind: 'refused_for_now', replyCode: 451 };

describe('a mail in the outbox', () => {
  it('goes out once, byte for byte, and is sent', async () => {
    await world.lay();
    await world.deliver();
    await world.deliver();
    expect(world.post.posted).toEqual([{ to: 'person-1@kommune.example', text: 'Mail mail-1' }]);
    expect(await world.mail()).toMatchObject({ state: 'sent', attempts: 1, sentAt: MAILS_READY_AT });
    expect(await attempts()).toEqual([{ at: MAILS_READY_AT, outcome: 'accepted', replyCode: null }]);
  });

  it('waits until its time has come', async () => {
    await world.lay();
    world.clock.moveTo(momentAfter(MAILS_READY_AT, -1));
    await world.deliver();
    expect(world.post.posted).toEqual([]);
  });

  it.each<[PostOutcome, string, string, number | null]>([
    [FOR_NOW, 'ready', 'refused_for_now', 451],
    [{ kind: 'unreachable', replyCode: null }, 'ready', 'unreachable', null],
    [{ kind: 'sign_in_refused', replyCode: 535 }, 'ready', 'sign_in_refused', 535],
    [
      { kind: 'refused_for_good', replyCode: 552, isAboutRecipient: false },
      'failed',
      'refused_for_good',
      552,
    ],
    [{ kind: 'no_reply' }, 'uncertain', 'no_reply', null],
  ])('that meets %j is %s from then on', async (outcome, state, problem, replyCode) => {
    await world.lay();
    answering(outcome);
    await world.deliver();
    expect(await world.mail()).toMatchObject({ state, problem, replyCode, attempts: 1, sentAt: null });
    expect(await attempts()).toEqual([{ at: MAILS_READY_AT, outcome: problem, replyCode }]);
  });

  it('is tried seven times over a day and a half where the server always says later, and then given up', async () => {
    await world.lay();
    answering(FOR_NOW);
    const waits: number[] = [];
    for (let tries = 1; tries <= 7; tries += 1) {
      await world.deliver();
      const { state, nextAttemptAt } = await world.mail();
      if (state !== 'ready') break;
      waits.push(elapsed(world.clock.now(), nextAttemptAt));
      world.clock.moveTo(momentAfter(nextAttemptAt, -1));
      await world.deliver();
      world.clock.moveTo(nextAttemptAt);
    }
    expect(world.post.posted).toHaveLength(7);
    expect(waits.map((wait) => Math.round(wait / MINUTE))).toHaveLength(6);
    expect(waits.at(-1)).toBeGreaterThan(19 * HOUR);
    expect(await world.mail()).toMatchObject({ state: 'failed', problem: 'given_up', attempts: 7 });
    expect((await attempts()).map(({ outcome }) => outcome)).toEqual(Array(7).fill('refused_for_now'));
  });

  it('that was given up and is sent once more by hand is tried seven times again', async () => {
    const tryUntilTheEnd = async (): Promise<void> => {
      for (;;) {
        await world.deliver();
        const { state, nextAttemptAt } = await world.mail();
        if (state !== 'ready') return;
        world.clock.moveTo(nextAttemptAt);
      }
    };
    await world.lay();
    answering(FOR_NOW);
    await tryUntilTheEnd();
    expect(await world.mail()).toMatchObject({ problem: 'given_up' });
    const resending = new ResendMail(world.stores, world.audit, new RecordingJobQueue(), world.clock);
    await resending.resend(CLOSING_COORDINATION, { municipalityId: 'municipality-1', mailId: 'mail-1' });
    await world.deliver();
    expect(await world.mail()).toMatchObject({ state: 'ready', problem: 'refused_for_now', attempts: 1 });
    await tryUntilTheEnd();
    expect(await world.mail()).toMatchObject({ state: 'failed', problem: 'given_up', attempts: 7 });
    expect(await attempts()).toHaveLength(14);
  });

  it('under "resend" goes out again with the same bytes where no reply came', async () => {
    await world.lay();
    answering({ kind: 'no_reply' });
    await world.deliver('resend');
    const { state, nextAttemptAt } = await world.mail();
    expect(state).toBe('ready');
    answering({ kind: 'accepted' });
    world.clock.moveTo(nextAttemptAt);
    await world.deliver('resend');
    expect(new Set(world.post.posted.map(({ text }) => text))).toEqual(new Set(['Mail mail-1']));
    expect(await world.mail()).toMatchObject({ state: 'sent', attempts: 2, problem: null });
  });
});

describe('a recipient who is no longer to be told', () => {
  it.each(['unsubscribed', 'paused', 'disabled'] as const)('because of being %s', async (state) => {
    await world.lay();
    await world.change({ state });
    await world.deliver();
    expect(world.post.posted).toEqual([]);
    expect(await world.mail()).toMatchObject({ state: 'withdrawn', problem: state, attempts: 0 });
  });

  it('because the account was deactivated', async () => {
    await world.lay();
    await world.stores.people.update('person-1', { state: 'deactivated' });
    await world.deliver();
    expect(await world.mail()).toMatchObject({ state: 'withdrawn', problem: 'person_deactivated' });
  });

  it('because the membership ended', async () => {
    await world.lay();
    await world.stores.memberships.end('municipality-1', 'membership-1', MAILS_READY_AT);
    await world.deliver();
    expect(await world.mail()).toMatchObject({ state: 'withdrawn', problem: 'not_a_member' });
  });

  it('keeps nobody else from it', async () => {
    await world.layMany(3);
    await world.change({ state: 'unsubscribed' }, 'subscription-002');
    await world.deliver();
    expect(world.post.posted.map(({ text }) => text)).toEqual(['Mail mail-001', 'Mail mail-003']);
    expect(await world.states()).toEqual({ sent: 2, withdrawn: 1 });
  });
});

describe('a recipient who ends it while mails are being sent', () => {
  it('gets none that was not begun', async () => {
    world = new DeliveryWorld(new FakeMailPost(1));
    await world.settle();
    await world.layMany(5);
    world.post.answer = async () => {
      if (world.post.posted.length === 1) {
        for (const n of [2, 3, 4, 5]) await world.change({ state: 'unsubscribed' }, `subscription-00${n}`);
      }
      return { kind: 'accepted' };
    };
    await world.deliver();
    expect(world.post.posted.map(({ text }) => text)).toEqual(['Mail mail-001']);
    expect(await world.states()).toEqual({ sent: 1, withdrawn: 4 });
  });

  it('gets none either where that happens between the look at it and the beginning', async () => {
    await world.lay();
    const { outbox } = world.stores;
    const begin = outbox.beginSending.bind(outbox);
    outbox.beginSending = async (...told) => {
      outbox.beginSending = begin;
      await world.change({ state: 'unsubscribed' });
      return begin(...told);
    };
    await world.deliver();
    expect(world.post.posted).toEqual([]);
    expect(await world.mail()).toMatchObject({ state: 'withdrawn', problem: 'unsubscribed' });
  });
});

describe('a mail that waited for its recipient', () => {
  it('goes out once the subscription goes on', async () => {
    await world.lay();
    await world.change({ state: 'paused' });
    await world.deliver();
    await world.change({ state: 'active' });
    await world.deliver();
    expect(await world.mail()).toMatchObject({ state: 'sent', problem: null });
  });

  it('goes out once the account is active again', async () => {
    await world.lay();
    await world.stores.people.update('person-1', { state: 'deactivated' });
    await world.deliver();
    await world.stores.people.update('person-1', { state: 'active' });
    await world.deliver();
    expect(await world.states()).toEqual({ sent: 1 });
  });

  it('does not go out after the recipient ended it and began anew', async () => {
    await world.lay();
    await world.change({ state: 'unsubscribed' });
    await world.deliver();
    await world.change({ state: 'active' });
    await world.deliver();
    expect(await world.states()).toEqual({ withdrawn: 1 });
  });
});

describe('an address that bounces', () => {
  const BOUNCE: PostOutcome = { kind: 'refused_for_good', replyCode: 550, isAboutRecipient: true };

  beforeEach(async () => {
    await world.lay();
    answering(BOUNCE);
    await world.deliver();
    await world.layMail('mail-2', 'subscription-1');
  });

  it('twice in a row is told nothing any more, and the trail says so', async () => {
    expect(await world.subscription()).toMatchObject({ state: 'active', hardBounces: 1 });
    await world.deliver();
    expect(await world.subscription()).toMatchObject({
      state: 'disabled',
      stateSince: MAILS_READY_AT,
      hardBounces: 2,
      next: null,
    });
    const [entry] = await world.stores.audit.readAfter(0, 10);
    expect(entry).toMatchObject({ action: 'subscription_disabled', subject: { id: 'subscription-1' } });
    await world.layMail('mail-3', 'subscription-1');
    await world.deliver();
    expect(await world.mail('mail-3')).toMatchObject({ state: 'withdrawn', problem: 'disabled' });
  });

  it('once, and takes a mail after that, begins anew', async () => {
    answering({ kind: 'accepted' });
    await world.deliver();
    expect(await world.subscription()).toMatchObject({ state: 'active', hardBounces: 0 });
  });

  it('is not to blame where the server refuses for another reason', async () => {
    answering({ kind: 'refused_for_good', replyCode: 554, isAboutRecipient: false });
    await world.deliver();
    expect(await world.mail('mail-2')).toMatchObject({ state: 'failed' });
    expect(await world.subscription()).toMatchObject({ state: 'active', hardBounces: 1 });
  });
});
