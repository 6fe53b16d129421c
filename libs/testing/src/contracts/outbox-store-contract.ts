import { beforeEach, describe, expect, it } from '@jest/globals';
import { anOutboxMail, aSlot, aSubscription } from '../builders-of-digests.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import {
  anOutbox,
  aRecord,
  aRefusal,
  bytesOf,
  handOver,
  LATER,
  leaseOf,
  putMail,
  READY_AT,
} from './outbox-of-mails.js';

/** What every OutboxStore keeps to, beside what workers do. */
export function outboxStoreContract(stores: () => StoresUnderTest): void {
  describe('outbox store', () => {
    beforeEach(() => anOutbox(stores(), []));

    const find = (mailId: string) => stores().outbox.find('municipality-1', mailId);
    const aMail = (id: string) => anOutboxMail({ id, slotKey: id });

    it('gives a mail and its bytes back as they were', async () => {
      const { outbox } = stores();
      const rounds = [{ roundId: 'round-1', role: 'told' }] as const;
      await putMail(stores(), { id: 'a', rounds });
      await putMail(stores(), { id: 'b' });
      expect(await find('a')).toEqual({ ...aMail('a'), rounds });
      const [leased] = await outbox.lease(READY_AT, leaseOf('a'), 1);
      expect(leased).toMatchObject({ id: 'a', rounds });
      await outbox.release(['a'], 'a', null);
      expect(await outbox.bytes('municipality-1', 'a')).toEqual(bytesOf('a'));
      expect(await outbox.attempts('municipality-1', 'a')).toEqual([]);
      expect(await outbox.bytes('municipality-1', 'unknown')).toBeNull();
      const found = await outbox.findBySlots('municipality-1', ['b', 'a', 'unknown']);
      expect(found.get('a')).toEqual({ ...aMail('a'), rounds });
      expect([...found.keys()].sort()).toEqual(['a', 'b']);
      expect(await outbox.findBySlots('municipality-1', [])).toEqual(new Map());
    });

    it('keeps large content as it is', async () => {
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
      await stores().slots.decide(aSlot());
      await stores().outbox.insert(anOutboxMail(), bytes);
      expect(await stores().outbox.bytes('municipality-1', 'mail-1')).toEqual(bytes);
    });

    it('has one mail of a slot that is there', async () => {
      await putMail(stores(), { id: 'a' });
      const second = stores().outbox.insert(anOutboxMail({ id: 'b', slotKey: 'a' }), bytesOf('b'));
      await expect(second).rejects.toMatchObject({ code: 'slot-decided' });
      const lost = stores().outbox.insert(anOutboxMail({ id: 'c', slotKey: 'unknown' }), bytesOf('c'));
      await expect(lost).rejects.toMatchObject({ code: 'reference-missing' });
    });

    it('tells when a mail of each subscription was last accepted', async () => {
      const { outbox, subscriptions } = stores();
      const recipient = { kind: 'address', address: 'zeitung@weidenfurt.example' } as const;
      await subscriptions.insert(aSubscription({ id: 'other', recipient }));
      const putAndSend = async (id: string, at: string): Promise<void> => {
        await putMail(stores(), { id });
        const attempt = { at, outcome: 'accepted', replyCode: 250 } as const;
        await handOver(stores(), aRecord(id, { attempt }));
      };
      await putAndSend('newer', LATER);
      await putAndSend('older', READY_AT);
      await putMail(stores(), { id: 'refused' });
      await handOver(stores(), aRefusal('refused'));
      await putMail(stores(), { id: 'waiting', subscriptionId: 'other' });
      const { subscriptionId } = anOutboxMail();
      expect(await outbox.lastSent('municipality-1')).toEqual(new Map([[subscriptionId, LATER]]));
      expect(await outbox.lastSent('unknown')).toEqual(new Map());
    });

    it('lists troubles, the newest first, until somebody puts them aside', async () => {
      const { outbox } = stores();
      for (const id of ['a', 'b', 'c', 'waiting', 'sent']) await putMail(stores(), { id });
      await putMail(stores(), { id: 'd', createdAt: LATER });
      await handOver(stores(), aRefusal('a'));
      await handOver(stores(), aRefusal('d'));
      await handOver(stores(), aRecord('b', { state: 'uncertain', problem: 'no_reply' }));
      await handOver(stores(), aRecord('sent'));
      const again = { state: 'ready', problem: 'refused_for_now', nextAttemptAt: LATER } as const;
      await handOver(stores(), aRecord('waiting', again));

      const troubles = async (limit = 10): Promise<string[]> =>
        (await outbox.listTroubles('municipality-1', limit)).map(({ id }) => id);
      expect(await troubles()).toEqual(['d', 'b', 'a']);
      expect(await troubles(1)).toEqual(['d']);
      const counts = { failed: 2, uncertain: 1, addressChanged: 0, waiting: 1 };
      expect(await outbox.countTroubles('municipality-1')).toEqual(counts);

      expect(await outbox.putAside('municipality-1', 'd', LATER)).toBe(true);
      for (const id of ['d', 'sent', 'c', 'unknown']) {
        expect(await outbox.putAside('municipality-1', id, LATER)).toBe(false);
      }
      expect(await troubles()).toEqual(['b', 'a']);
      expect(await outbox.countTroubles('municipality-1')).toEqual({ ...counts, failed: 1 });
      expect(await find('d')).toMatchObject({ state: 'failed', problem: 'refused_for_good' });
    });

    it('counts among them what was withdrawn because its recipient moved, and nothing else that was', async () => {
      const { outbox } = stores();
      for (const id of ['failed', 'moved', 'paused']) await putMail(stores(), { id });
      await handOver(stores(), aRefusal('failed'));
      await outbox.release(['moved'], 'worker-1', 'address_changed');
      await outbox.release(['paused'], 'worker-1', 'paused');
      const troubles = async (): Promise<string[]> =>
        (await outbox.listTroubles('municipality-1', 10)).map(({ id }) => id);
      expect(await troubles()).toEqual(['moved', 'failed']);
      const counts = { failed: 1, uncertain: 0, addressChanged: 1, waiting: 0 };
      expect(await outbox.countTroubles('municipality-1')).toEqual(counts);

      expect(await outbox.putAside('municipality-1', 'paused', LATER)).toBe(false);
      expect(await outbox.putAside('other', 'moved', LATER)).toBe(false);
      expect(await outbox.putAside('municipality-1', 'moved', LATER)).toBe(true);
      expect(await outbox.putAside('municipality-1', 'moved', LATER)).toBe(false);
      expect(await troubles()).toEqual(['failed']);
      expect(await outbox.countTroubles('municipality-1')).toEqual({ ...counts, addressChanged: 0 });
      expect(await find('moved')).toMatchObject({ state: 'withdrawn', problem: 'address_changed' });
    });

    it('makes a mail ready again that failed, is uncertain or was withdrawn; its attempts stay', async () => {
      const { outbox } = stores();
      for (const id of ['failed', 'uncertain', 'withdrawn', 'sent']) await putMail(stores(), { id });
      await handOver(stores(), aRefusal('failed'));
      await handOver(stores(), aRecord('uncertain', { state: 'uncertain', problem: 'no_reply' }));
      await handOver(stores(), aRecord('sent'));
      await outbox.release(['withdrawn'], 'worker-1', 'paused');
      await outbox.putAside('municipality-1', 'failed', LATER);

      for (const id of ['failed', 'uncertain', 'withdrawn']) {
        expect(await outbox.makeReady('municipality-1', id, LATER)).toBe(true);
        expect(await outbox.makeReady('municipality-1', id, LATER)).toBe(false);
      }
      expect(await outbox.makeReady('municipality-1', 'sent', LATER)).toBe(false);
      expect(await find('failed')).toEqual({ ...aMail('failed'), attempts: 1, nextAttemptAt: LATER });
      expect(await outbox.attempts('municipality-1', 'failed')).toHaveLength(1);
      expect(await outbox.lease(LATER, leaseOf('worker-2'), 10)).toHaveLength(3);

      await outbox.beginSending(['failed'], 'worker-2', LATER);
      await outbox.record([aRefusal('failed')], 'worker-2');
      expect((await outbox.listTroubles('municipality-1', 10)).map(({ id }) => id)).toEqual(['failed']);
    });

    it('makes a mail ready anew for a person who wants it: its retries are as of a new one, its log stays', async () => {
      const { outbox } = stores();
      for (const id of ['failed', 'sent']) await putMail(stores(), { id });
      await handOver(stores(), aRefusal('failed'));
      await handOver(stores(), aRecord('sent'));
      await outbox.putAside('municipality-1', 'failed', LATER);

      expect(await outbox.sendAnew('municipality-1', 'sent', LATER)).toBe(false);
      expect(await outbox.sendAnew('municipality-1', 'failed', LATER)).toBe(true);
      expect(await outbox.sendAnew('municipality-1', 'failed', LATER)).toBe(false);
      expect(await find('failed')).toEqual({ ...aMail('failed'), attempts: 0, nextAttemptAt: LATER });
      expect(await outbox.attempts('municipality-1', 'failed')).toHaveLength(1);
    });

    it('removes the bytes of old mails that nobody is going to send, and knows that they are gone', async () => {
      const { outbox } = stores();
      for (const id of ['failed', 'sent', 'ready']) await putMail(stores(), { id });
      await putMail(stores(), { id: 'young', createdAt: LATER });
      await handOver(stores(), aRefusal('failed'));
      await handOver(stores(), aRecord('sent'));
      await handOver(stores(), aRecord('young'));
      await outbox.release(['ready'], 'worker-1', null);

      expect(await outbox.removeBytesBefore(READY_AT)).toBe(0);
      expect(await outbox.removeBytesBefore(LATER)).toBe(2);
      expect(await outbox.removeBytesBefore(LATER)).toBe(0);
      expect(await outbox.bytes('municipality-1', 'sent')).toBeNull();
      expect(await find('failed')).toMatchObject({ state: 'failed', hasContent: false });
      expect(await outbox.bytes('municipality-1', 'young')).toEqual(bytesOf('young'));
      expect(await outbox.bytes('municipality-1', 'ready')).toEqual(bytesOf('ready'));
      expect(await outbox.makeReady('municipality-1', 'failed', LATER)).toBe(false);
    });
  });
}
