import { beforeEach, describe, expect, it } from '@jest/globals';
import { aSlot, aSubscription, DeliveryWorld, MAILS_READY_AT, RecordingJobQueue } from '@selbstcheck/testing';
import { momentAfter } from '../access/moments.js';
import type { Actor } from '../access/actor.js';
import { MailReader } from '../ports/mail-post.js';
import { ReadDigestTroubles } from './digest-troubles.js';
import { PutMailAside } from './put-mail-aside.js';
import { ReadDeliveryLog, type DeliveryLogPage } from './read-delivery-log.js';
import { ReadDigestMail } from './read-digest-mail.js';
import { ResendMail } from './resend-mail.js';

class PlainReader extends MailReader {
  async text(bytes: Uint8Array): Promise<string> {
    return new TextDecoder().decode(bytes);
  }
}

const COORDINATION: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: null,
  function: 'Leitung',
};
const MAIL = { municipalityId: 'municipality-1', mailId: 'mail-1' };

let world: DeliveryWorld;
let queue: RecordingJobQueue;
let log: ReadDeliveryLog;
let mails: ReadDigestMail;
let troubles: ReadDigestTroubles;
let resending: ResendMail;
let aside: PutMailAside;

beforeEach(async () => {
  world = new DeliveryWorld();
  await world.settle();
  const { stores, audit, clock } = world;
  queue = new RecordingJobQueue();
  log = new ReadDeliveryLog(stores);
  mails = new ReadDigestMail(stores, new PlainReader());
  troubles = new ReadDigestTroubles(stores);
  resending = new ResendMail(stores, audit, queue, clock);
  aside = new PutMailAside(stores, audit, clock);
});

/** `mail-1`, which the server refused for good. */
async function aFailedMail(): Promise<void> {
  await world.lay();
  world.post.answer = () => ({ kind: 'refused_for_good', replyCode: 550, isAboutRecipient: true });
  await world.deliver();
  world.post.answer = () => ({ kind: 'accepted' });
}

describe('the delivery log', () => {
  it.each<[string, (from: string | null) => Promise<DeliveryLogPage>]>([
    ['of a municipality', (from) => log.page('municipality-1', from)],
    ['of one subscription', (from) => log.ofSubscription('municipality-1', 'subscription-1', from)],
  ])('%s tells every decision once, newest first, over its pages', async (_, read) => {
    await world.stores.subscriptions.insert(aSubscription());
    for (let n = 0; n < 120; n += 1) {
      // three of each moment, so that a page ends between decisions of the same moment
      const decidedAt = momentAfter(MAILS_READY_AT, Math.floor(n / 3));
      await world.stores.slots.decide(
        aSlot({ key: `slot-${n}`, decidedAt, decision: 'skipped', reason: 'empty_window' }),
      );
    }
    const keys: string[] = [];
    const moments: string[] = [];
    let from: string | null = null;
    do {
      const page = await read(from);
      expect(page.slots.length).toBeLessThanOrEqual(50);
      keys.push(...page.slots.map(({ slot }) => slot.key));
      moments.push(...page.slots.map(({ slot }) => slot.decidedAt));
      from = page.next;
    } while (from !== null);
    expect(new Set(keys).size).toBe(120);
    expect(moments).toEqual([...moments].sort().reverse());
  });

  it('names the recipient, what it was about, and what became of the mail', async () => {
    await aFailedMail();
    const { slots } = await log.page('municipality-1', null);
    expect(slots).toMatchObject([
      {
        recipient: { kind: 'member', name: 'Jordis Übermut', function: 'Leitung' },
        about: { de: 'Gesamtergebnis' },
        mail: { state: 'failed', replyCode: 550 },
      },
    ]);
  });

  it('keeps the function of somebody who left, but not the name', async () => {
    await world.lay();
    await world.stores.memberships.end('municipality-1', 'membership-1', MAILS_READY_AT);
    const [entry] = (await log.page('municipality-1', null)).slots;
    expect(entry?.recipient).toMatchObject({ name: null, function: 'Leitung' });
  });

  it('of one subscription is without the others', async () => {
    await world.layMany(3);
    const { slots, next } = await log.ofSubscription('municipality-1', 'subscription-002', null);
    expect(slots.map(({ mail }) => mail?.id)).toEqual(['mail-002']);
    expect(next).toBeNull();
  });

  it('refuses a page that it never named', async () => {
    const invalid = { code: 'request-invalid' };
    const nowhere = 'from the beginning';
    await expect(log.page('municipality-1', nowhere)).rejects.toMatchObject(invalid);
    const ofOne = log.ofSubscription('municipality-1', 'subscription-1', nowhere);
    await expect(ofOne).rejects.toMatchObject(invalid);
  });
});

describe('one mail', () => {
  it('is read with its attempts and its text', async () => {
    await aFailedMail();
    expect(await mails.view(MAIL)).toMatchObject({
      logged: { mail: { id: 'mail-1' } },
      attempts: [{ outcome: 'refused_for_good', replyCode: 550 }],
      text: 'Mail mail-1',
    });
    expect(new TextDecoder().decode(await mails.file(MAIL))).toBe('Mail mail-1');
  });

  it('has no text once its content was removed', async () => {
    await aFailedMail();
    await world.stores.outbox.removeBytesBefore(momentAfter(MAILS_READY_AT, 1));
    expect(await mails.view(MAIL)).toMatchObject({ text: null, logged: { mail: { hasContent: false } } });
    await expect(mails.file(MAIL)).rejects.toMatchObject({ code: 'mail-not-found' });
  });

  it('of another municipality is not there', async () => {
    await world.lay();
    const foreign = { ...MAIL, municipalityId: 'municipality-2' };
    for (const attempt of [
      () => mails.view(foreign),
      () => mails.file(foreign),
      () => resending.resend(COORDINATION, foreign),
      () => aside.putAside(COORDINATION, foreign),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'mail-not-found' });
    }
  });
});

describe('what coordination should know', () => {
  it('are failed and uncertain mails, those that wait, and recipients that were stopped', async () => {
    await world.layMany(4);
    world.post.answer = ({ text }) => {
      if (text.endsWith('1')) return { kind: 'refused_for_good', replyCode: 552, isAboutRecipient: false };
      if (text.endsWith('2')) return { kind: 'no_reply' };
      if (text.endsWith('3')) return { kind: 'refused_for_now', replyCode: 451 };
      return { kind: 'accepted' };
    };
    await world.deliver();
    await world.change({ state: 'disabled' }, 'subscription-004');
    const told = await troubles.read('municipality-1');
    expect(told).toMatchObject({ failed: 1, uncertain: 1, waiting: 1, disabled: 1 });
    expect(new Set(told.mails.map(({ mail }) => mail?.id))).toEqual(new Set(['mail-001', 'mail-002']));
  });

  it('are no longer those that somebody put aside; the log keeps them', async () => {
    await aFailedMail();
    await aside.putAside(COORDINATION, MAIL);
    await aside.putAside(COORDINATION, MAIL);
    expect(await troubles.read('municipality-1')).toMatchObject({ failed: 0, mails: [] });
    expect((await log.page('municipality-1', null)).slots).toHaveLength(1);
    const trail = await world.stores.audit.readAfter(0, 10);
    expect(trail.map(({ action }) => action)).toEqual(['digest_mail_put_aside']);
  });
});

describe('a mail that is sent once more by hand', () => {
  it('goes out with the same bytes, and the trail says who wanted it', async () => {
    await aFailedMail();
    await resending.resend(COORDINATION, MAIL);
    expect(queue.enqueued).toEqual([{ name: 'deliver-outbox', payload: {} }]);
    await world.deliver();
    expect(world.post.posted.map(({ text }) => text)).toEqual(['Mail mail-1', 'Mail mail-1']);
    expect(await world.mail()).toMatchObject({ state: 'sent', attempts: 1 });
    expect((await mails.view(MAIL)).attempts).toHaveLength(2);
    expect(await world.stores.audit.readAfter(0, 10)).toMatchObject([
      { action: 'digest_mail_resent', actor: { role: 'coordination' }, before: { state: 'failed' } },
    ]);
  });

  it('is not one that was sent, is on its way, or has no content any more', async () => {
    await world.lay();
    const refusal = { code: 'mail-not-resendable' };
    await expect(resending.resend(COORDINATION, MAIL)).rejects.toMatchObject(refusal);
    await world.deliver();
    await expect(resending.resend(COORDINATION, MAIL)).rejects.toMatchObject(refusal);
    await world.stores.outbox.removeBytesBefore(momentAfter(MAILS_READY_AT, 1));
    await expect(resending.resend(COORDINATION, MAIL)).rejects.toMatchObject(refusal);
    expect(queue.enqueued).toEqual([]);
  });

  it.each(['unsubscribed', 'paused', 'disabled'] as const)(
    'is not one to a recipient who is %s',
    async (state) => {
      await aFailedMail();
      await world.change({ state });
      await expect(resending.resend(COORDINATION, MAIL)).rejects.toMatchObject({
        code: 'mail-recipient-ended',
      });
    },
  );

  it('goes out where it was withdrawn and the recipient is back', async () => {
    await world.lay();
    await world.change({ state: 'paused' });
    await world.deliver();
    await world.change({ state: 'active' });
    await resending.resend(COORDINATION, MAIL);
    await world.deliver();
    expect(await world.states()).toEqual({ sent: 1 });
  });
});
