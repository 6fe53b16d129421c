import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LeasedMail } from '@selbstcheck/application';
import { anOutboxMail, aSubscription } from '../builders-of-digests.js';
import { aPerson } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import {
  anOutbox,
  aRecord,
  aRefusal,
  bytesOf,
  LATER,
  LEASE_OVER,
  leaseOf,
  putMail,
  READY_AT,
} from './outbox-of-mails.js';

const MAILS = Array.from({ length: 40 }, (_, index) => `mail-${100 + index}`);
const BEFORE = '2026-02-01T06:59:59.999Z';

/** What every OutboxStore keeps to towards workers, of which several send at the same moment. */
export function outboxLeaseContract(stores: () => StoresUnderTest): void {
  describe('outbox store towards workers', () => {
    beforeEach(() => anOutbox(stores(), MAILS));

    const lease = (owner: string, limit = 10, now = READY_AT): Promise<readonly LeasedMail[]> =>
      stores().outbox.lease(now, leaseOf(owner), limit);
    const ids = (mails: readonly { readonly id: string }[]): string[] => mails.map(({ id }) => id);
    const states = async (): Promise<Record<string, number>> => {
      const mails = await stores().outbox.findBySlots('municipality-1', MAILS);
      const counts: Record<string, number> = {};
      for (const { state } of mails.values()) counts[state] = (counts[state] ?? 0) + 1;
      return counts;
    };

    it('gives the longest waiting mails in their order with their bytes, and nothing before its time', async () => {
      await putMail(stores(), { id: 'z', nextAttemptAt: BEFORE });
      await putMail(stores(), { id: 'a', nextAttemptAt: BEFORE });
      expect(await lease('a', 10, '2026-02-01T06:59:59.000Z')).toEqual([]);
      const leased = await lease('a', 4);
      expect(ids(leased)).toEqual(['z', 'a', 'mail-100', 'mail-101']);
      const mail = anOutboxMail({ id: 'mail-100', slotKey: 'mail-100', state: 'leased' });
      expect(leased[2]).toEqual({ ...mail, bytes: bytesOf('mail-100') });
    });

    it('never gives one mail to two workers, however many take at the same moment', async () => {
      const workers = Array.from({ length: 8 }, (_, index) => `worker-${index}`);
      const taken: string[] = [];
      const work = async (owner: string): Promise<void> => {
        for (;;) {
          const leased = ids(await lease(owner, 3));
          if (leased.length === 0) return;
          taken.push(...leased);
        }
      };
      await Promise.all(workers.map(work));
      expect(taken.sort()).toEqual(MAILS);
    });

    it('lets only the one who holds a mail begin to send it, and only while he does', async () => {
      const { outbox } = stores();
      const mine = ids(await lease('a', 5));
      const theirs = ids(await lease('b', 5));
      const all = [...mine, ...theirs, 'unknown'];
      expect(await outbox.beginSending(all, 'a', LEASE_OVER)).toEqual([]);
      expect([...(await outbox.beginSending(all, 'a', READY_AT))].sort()).toEqual(mine);
      expect(await outbox.beginSending(all, 'a', READY_AT)).toEqual([]);
      expect(await states()).toEqual({ ready: 30, leased: 5, sending: 5 });
    });

    it('lets nobody begin to send a mail whose subscription is no longer active', async () => {
      const { outbox, subscriptions } = stores();
      const mine = ids(await lease('a', 2));
      await subscriptions.change('municipality-1', 'subscription-1', 1, { state: 'unsubscribed' });
      expect(await outbox.beginSending(mine, 'a', READY_AT)).toEqual([]);
    });

    it('takes up what was withdrawn for now once its subscription is active, and never what was ended', async () => {
      const { outbox, subscriptions } = stores();
      const [paused, ended, ready, moved] = ids(await lease('a', 4)) as [string, string, string, string];
      await outbox.release([paused], 'a', 'paused');
      await outbox.release([ended], 'a', 'unsubscribed');
      await outbox.release([moved], 'a', 'address_changed');
      const change = (revision: number, state: 'paused' | 'active' | 'unsubscribed') =>
        subscriptions.change('municipality-1', 'subscription-1', revision, { state });
      const stateOf = async (id: string) => (await outbox.find('municipality-1', id))?.state;
      await change(1, 'paused');
      await outbox.takeUpWithdrawn(LATER);
      expect(await stateOf(paused)).toBe('withdrawn');
      await change(2, 'active');
      await outbox.takeUpWithdrawn(LATER);
      expect(await outbox.find('municipality-1', paused)).toEqual(
        anOutboxMail({ id: paused, slotKey: paused, nextAttemptAt: LATER }),
      );
      expect(await stateOf(ended)).toBe('withdrawn');
      expect(await stateOf(moved)).toBe('withdrawn');

      await outbox.release([ready], 'a', 'disabled');
      await change(3, 'unsubscribed');
      await outbox.takeUpWithdrawn(LATER);
      await change(4, 'active');
      await outbox.takeUpWithdrawn(LATER);
      expect(await outbox.find('municipality-1', ready)).toMatchObject({
        state: 'withdrawn',
        problem: 'unsubscribed',
      });
    });

    it('takes up what was withdrawn from a deactivated person once the account is active', async () => {
      const { outbox, subscriptions, people } = stores();
      await people.insert(aPerson({ state: 'deactivated' }));
      await subscriptions.insert(aSubscription({ id: 'of-person' }));
      await putMail(stores(), { id: 'z', subscriptionId: 'of-person', nextAttemptAt: BEFORE });
      await lease('a', 1);
      await outbox.release(['z'], 'a', 'person_deactivated');
      const stateOf = async () => (await outbox.find('municipality-1', 'z'))?.state;
      await outbox.takeUpWithdrawn(LATER);
      expect(await stateOf()).toBe('withdrawn');
      await people.update('person-1', { state: 'active' });
      await outbox.takeUpWithdrawn(LATER);
      expect(await stateOf()).toBe('ready');
    });

    it('writes what came of many mails at once, each with its attempt', async () => {
      const { outbox } = stores();
      const [sent, failed, again] = ids(await lease('a', 3)) as [string, string, string];
      await outbox.beginSending([sent, failed, again], 'a', READY_AT);
      const attempt = { at: LATER, outcome: 'unreachable' as const, replyCode: null };
      const later = { attempt, state: 'ready' as const, problem: attempt.outcome, nextAttemptAt: LEASE_OVER };
      await outbox.record([aRecord(sent), aRefusal(failed), aRecord(again, later)], 'a');

      const of = (id: string) => anOutboxMail({ id, slotKey: id, attempts: 1 });
      const found = async (id: string) => outbox.find('municipality-1', id);
      expect(await found(sent)).toEqual({ ...of(sent), state: 'sent', replyCode: 250, sentAt: LATER });
      const refused = { state: 'failed', replyCode: 550, problem: 'refused_for_good' };
      expect(await found(failed)).toEqual({ ...of(failed), ...refused });
      expect(await found(again)).toEqual({
        ...of(again),
        nextAttemptAt: LEASE_OVER,
        problem: 'unreachable',
      });
      expect(await outbox.attempts('municipality-1', again)).toEqual([attempt]);
      expect(ids(await lease('b', 100))).not.toContain(again);
      expect(ids(await lease('b', 100, LEASE_OVER))).toEqual([again]);
    });

    it('leaves mails as they are of which another worker says what came of them, or that were not begun', async () => {
      const { outbox } = stores();
      const [begun, held] = ids(await lease('a', 2)) as [string, string];
      await outbox.beginSending([begun], 'a', READY_AT);
      await outbox.record([aRecord(begun), aRecord(held), aRecord('mail-139')], 'b');
      await outbox.record([aRecord(held), aRecord('mail-139')], 'a');
      expect(await states()).toEqual({ ready: 38, leased: 1, sending: 1 });
      expect(await outbox.attempts('municipality-1', begun)).toEqual([]);
      await outbox.record([aRecord(begun)], 'a');
      await outbox.record([aRefusal(begun)], 'a');
      expect(await outbox.find('municipality-1', begun)).toMatchObject({ state: 'sent', attempts: 1 });
    });

    it('takes back what was not handed over, ready at once or withdrawn, from its holder only', async () => {
      const { outbox } = stores();
      const [ready, withdrawn, begun] = ids(await lease('a', 3)) as [string, string, string];
      await outbox.beginSending([begun], 'a', READY_AT);
      await outbox.release([ready, withdrawn, begun], 'b', 'paused');
      expect(await states()).toEqual({ ready: 37, leased: 2, sending: 1 });
      await outbox.release([ready, begun], 'a', null);
      await outbox.release([withdrawn, begun], 'a', 'unsubscribed');
      expect(await states()).toEqual({ ready: 39, withdrawn: 1 });
      expect(await outbox.find('municipality-1', withdrawn)).toMatchObject({ problem: 'unsubscribed' });
      expect(await outbox.attempts('municipality-1', begun)).toEqual([]);
      expect(ids(await lease('b', 2))).toEqual([ready, begun]);
    });

    it('finds what a dead worker left: held mails are ready, those being sent are uncertain', async () => {
      const { outbox } = stores();
      const [held, begun] = ids(await lease('dead', 2)) as [string, string];
      await outbox.beginSending([begun], 'dead', READY_AT);
      expect(await outbox.recoverExpired(READY_AT)).toEqual([]);
      const recovered = await outbox.recoverExpired(LEASE_OVER);
      const uncertain = { state: 'uncertain', problem: 'no_reply', attempts: 1 } as const;
      expect(recovered).toEqual([anOutboxMail({ id: begun, slotKey: begun, ...uncertain })]);
      const lost = { at: LEASE_OVER, outcome: 'no_reply', replyCode: null };
      expect(await outbox.attempts('municipality-1', begun)).toEqual([lost]);
      expect(ids(await lease('b', 1))).toEqual([held]);
      expect(await outbox.recoverExpired(READY_AT)).toEqual([]);
    });

    it('lets nobody bring to an end what was taken from him', async () => {
      const { outbox } = stores();
      const [held, begun] = ids(await lease('slow', 2)) as [string, string];
      await outbox.beginSending([begun], 'slow', READY_AT);
      await outbox.recoverExpired(LEASE_OVER);
      await outbox.record([aRecord(begun)], 'slow');
      await outbox.release([held], 'slow', 'paused');
      expect(await outbox.beginSending([held, begun], 'slow', READY_AT)).toEqual([]);
      expect(await states()).toEqual({ ready: 39, uncertain: 1 });
    });

    it('finds each mail of a dead worker once, however many look at the same moment', async () => {
      const { outbox } = stores();
      const begun = ids(await lease('dead', 20));
      await outbox.beginSending(begun, 'dead', READY_AT);
      const recovered = await Promise.all(Array.from({ length: 6 }, () => outbox.recoverExpired(LEASE_OVER)));
      expect(ids(recovered.flat()).sort()).toEqual(begun);
      const attempts = await outbox.attempts('municipality-1', begun[0] ?? '');
      expect(attempts).toHaveLength(1);
    });

    it('knows when the next mail may be tried', async () => {
      const { outbox } = stores();
      expect(await outbox.nextAttemptAt()).toBe(READY_AT);
      await putMail(stores(), { id: 'later', nextAttemptAt: LATER });
      await lease('a', 100);
      expect(await outbox.nextAttemptAt()).toBe(LATER);
      await lease('a', 100, LATER);
      expect(await outbox.nextAttemptAt()).toBeNull();
    });
  });
}
