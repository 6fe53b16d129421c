import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Subscription } from '@selbstcheck/application';
import type { Rhythm } from '@selbstcheck/domain';
import { aMunicipality } from '../builders.js';
import {
  aClosing,
  anAddressSubscription,
  anOutboxMail,
  aSlot,
  aSubscription,
} from '../builders-of-digests.js';
import { aPerson } from '../builders-of-people.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { atOnce } from './at-once.js';

const AFTER_CLOSING: Rhythm = { kind: 'after_closing' };
const BEFORE_MEETING: Rhythm = { kind: 'before_meeting', days: 3 };
const FIELD = { kind: 'field', catalogueVersionId: 'catalogue-1', fieldId: 'field-1' } as const;

/** What every SubscriptionStore keeps to. */
export function subscriptionStoreContract(stores: () => StoresUnderTest): void {
  describe('subscription store', () => {
    beforeEach(async () => {
      await stores().municipalities.insert(aMunicipality());
      await stores().municipalities.insert(aMunicipality({ id: 'another', name: 'Anderstadt' }));
      await stores().people.insert(aPerson());
      await stores().people.insert(aPerson({ id: 'person-2' }));
    });

    const insert = async (...subscriptions: readonly Subscription[]): Promise<void> => {
      for (const subscription of subscriptions) await stores().subscriptions.insert(subscription);
    };
    const address = (name: string, told: Partial<Subscription> = {}): Subscription =>
      anAddressSubscription({
        id: name,
        recipient: { kind: 'address', address: `${name}@x.example` },
        ...told,
      });

    it.each([
      aSubscription(),
      aSubscription({ scope: FIELD, rhythm: BEFORE_MEETING, next: null, noticeAfterSilence: false }),
      aSubscription({ scope: { kind: 'round', roundId: 'round-1' }, toldProgress: 0, language: 'en' }),
      aSubscription({ assigned: { personId: 'person-2', function: 'Leitung „Größe“' }, watermark: 7 }),
      aSubscription({ rhythm: { kind: 'yearly', month: 2, day: 29 }, state: 'paused', hardBounces: 1 }),
      anAddressSubscription({ state: 'unconfirmed', assigned: { personId: null, function: null } }),
    ])('gives a subscription back as it was', async (subscription) => {
      expect(await stores().subscriptions.find('municipality-1', subscription.id)).toBeNull();
      await insert(subscription);
      expect(await stores().subscriptions.find('municipality-1', subscription.id)).toEqual(subscription);
      expect(await stores().subscriptions.findAnywhere(subscription.id)).toEqual(subscription);
    });

    it('lists the oldest first, of a municipality, of a person, or by ids', async () => {
      const [first, second] = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];
      await insert(
        aSubscription({ id: 'b', createdAt: second }),
        aSubscription({ id: 'a', createdAt: second, scope: FIELD }),
        address('c', { createdAt: first }),
        aSubscription({ id: 'theirs', municipalityId: 'another', createdAt: first }),
        aSubscription({ id: 'hers', recipient: { kind: 'member', personId: 'person-2' }, createdAt: second }),
      );
      const { subscriptions } = stores();
      const ids = (listed: readonly Subscription[]): string[] => listed.map(({ id }) => id);
      expect(ids(await subscriptions.listByMunicipality('municipality-1'))).toEqual(['c', 'b', 'a', 'hers']);
      expect(ids(await subscriptions.listByPerson('person-1'))).toEqual(['theirs', 'b', 'a']);
      const several = await subscriptions.findSeveral(['hers', 'theirs', 'unknown']);
      expect([...several.keys()].sort()).toEqual(['hers', 'theirs']);
      expect(several.get('hers')?.recipient).toEqual({ kind: 'member', personId: 'person-2' });
    });

    it('lists active ones that are due, the longest waiting first, then by municipality', async () => {
      const now = '2026-02-01T07:00:00.000Z';
      const at = (moment: string) => ({ date: moment.slice(0, 10), time: '08:00', at: moment });
      await insert(
        address('late', { next: at('2026-02-01T07:00:00.001Z') }),
        address('y', { next: at(now) }),
        address('x', { next: at(now) }),
        address('zz', { next: at(now), municipalityId: 'another' }),
        address('z', { next: at('2025-12-01T07:00:00.000Z') }),
        address('none', { next: null }),
        address('paused', { next: at(now), state: 'paused' }),
      );
      const due = async (limit: number): Promise<string[]> =>
        (await stores().subscriptions.listDue(now, limit)).map(({ id }) => id);
      expect(await due(10)).toEqual(['z', 'zz', 'x', 'y']);
      expect(await due(3)).toEqual(['z', 'zz', 'x']);
    });

    it('lists active ones after closings where a round closed beyond their watermark, for addresses: was published', async () => {
      const opened = { kind: 'round_opened' as const, roundId: 'round-2', title: 'Runde' };
      const published = { kind: 'round_published' as const, roundId: 'round-1', title: 'Runde' };
      await stores().unitOfWork.run(async () => {
        await stores().events.append(
          'municipality-1',
          [opened, aClosing(), published, opened],
          '2026-01-01T00:00:00.000Z',
        );
        await stores().events.append('another', [opened, published], '2026-01-01T00:00:00.000Z');
      });
      await insert(
        address('published', { rhythm: AFTER_CLOSING, watermark: 2 }),
        address('behind', { rhythm: AFTER_CLOSING, watermark: 3 }),
        aSubscription({ id: 'closed', rhythm: AFTER_CLOSING, watermark: 1 }),
        aSubscription({ id: 'told', rhythm: AFTER_CLOSING, watermark: 2, scope: FIELD }),
        address('monthly'),
        address('ended', { rhythm: AFTER_CLOSING, state: 'unsubscribed' }),
        address('theirs', { rhythm: AFTER_CLOSING, municipalityId: 'another', watermark: 2 }),
        address('untold', { rhythm: AFTER_CLOSING, municipalityId: 'another', watermark: 1 }),
      );
      const listed = async (limit: number): Promise<string[]> =>
        (await stores().subscriptions.listAfterClosings(limit)).map(({ id }) => id);
      expect(await listed(10)).toEqual(['untold', 'closed', 'published']);
      expect(await listed(1)).toEqual(['untold']);
    });

    it('lists active ones before meetings of a municipality', async () => {
      await insert(
        address('b', { rhythm: BEFORE_MEETING }),
        address('a', { rhythm: BEFORE_MEETING }),
        address('monthly'),
        address('paused', { rhythm: BEFORE_MEETING, state: 'paused' }),
        address('theirs', { rhythm: BEFORE_MEETING, municipalityId: 'another' }),
      );
      const listed = await stores().subscriptions.listBeforeMeetings('municipality-1');
      expect(listed.map(({ id }) => id)).toEqual(['a', 'b']);
    });

    it('keeps one of the same recipient, scope and kind of rhythm, whatever its state', async () => {
      const ids = ['a', 'b', 'c', 'd', 'e'];
      const taken = await Promise.all(ids.map((id) => isTaken(insert(aSubscription({ id })))));
      expect(taken.filter((isRefused) => isRefused)).toHaveLength(4);
      await insert(
        aSubscription({ id: 'field', scope: FIELD }),
        aSubscription({ id: 'rhythm', rhythm: AFTER_CLOSING }),
        aSubscription({ id: 'recipient', recipient: { kind: 'member', personId: 'person-2' } }),
        aSubscription({ id: 'place', municipalityId: 'another' }),
        address('ended', { state: 'unsubscribed' }),
      );
      const sameRhythm = aSubscription({ id: 'new', rhythm: { kind: 'monthly', day: 15 } });
      for (const again of [sameRhythm, address('ended', { id: 'new' }), aSubscription({ id: 'place' })]) {
        expect(await isTaken(insert(again))).toBe(true);
      }
      const widened = { scope: { kind: 'overall' } } as const;
      const change = stores().subscriptions.change('municipality-1', 'field', 1, widened);
      expect(await isTaken(change)).toBe(true);
    });

    it('changes what is told and nothing else, and only the revision that was seen', async () => {
      await insert(aSubscription(), address('other'));
      const change = {
        state: 'paused',
        next: null,
        watermark: 9,
        rhythm: AFTER_CLOSING,
        assigned: null,
      } as const;
      const { subscriptions } = stores();
      await subscriptions.change('municipality-1', 'subscription-1', 1, change);
      const changed = aSubscription({ ...change, revision: 2 });
      expect(await subscriptions.findAnywhere('subscription-1')).toEqual(changed);
      for (const id of ['subscription-1', 'unknown']) {
        await expect(subscriptions.change('municipality-1', id, 1, { watermark: 0 })).rejects.toMatchObject({
          code: 'subscription-stale',
        });
      }
      expect(await subscriptions.listByMunicipality('municipality-1')).toEqual([changed, address('other')]);
    });

    it('lets one of several change the same revision, also where nothing else changes', async () => {
      await insert(aSubscription());
      const change = async (): Promise<boolean> => {
        try {
          await stores().subscriptions.change('municipality-1', 'subscription-1', 1, {});
          return true;
        } catch (error) {
          expect(error).toMatchObject({ code: 'subscription-stale' });
          return false;
        }
      };
      expect(await atOnce(8, change)).toBe(1);
    });

    it('lets slots and mails go with a subscription, and subscriptions with their person', async () => {
      const { subscriptions, slots, outbox, people } = stores();
      const hers = { id: 'hers', recipient: { kind: 'member', personId: 'person-2' } } as const;
      await insert(aSubscription(), aSubscription(hers), address('address'));
      await slots.decide(aSlot());
      await outbox.insert(anOutboxMail(), Uint8Array.of(1));
      await subscriptions.remove('municipality-1', 'subscription-1');
      expect(await slots.listByMunicipality('municipality-1', null, 10)).toEqual([]);
      expect(await outbox.find('municipality-1', 'mail-1')).toBeNull();
      await people.remove('person-2');
      const left = await subscriptions.listByMunicipality('municipality-1');
      expect(left.map(({ id }) => id)).toEqual(['address']);
    });

    it('removes all of a person, and those that nobody confirmed in time', async () => {
      const long = '2025-01-01T00:00:00.000Z';
      const { subscriptions } = stores();
      await insert(
        aSubscription({ createdAt: long }),
        aSubscription({ id: 'there', municipalityId: 'another' }),
        address('forgotten', { state: 'unconfirmed', stateSince: long }),
        address('fresh', { state: 'unconfirmed', createdAt: long }),
      );
      expect(await subscriptions.removeUnconfirmedBefore('2025-01-01T00:00:00.001Z')).toBe(1);
      await subscriptions.removeOfPerson('person-1');
      const left = await subscriptions.listByMunicipality('municipality-1');
      expect(left.map(({ id }) => id)).toEqual(['fresh']);
      expect(await subscriptions.listByMunicipality('another')).toEqual([]);
    });

    it('removes addresses that unsubscribed long ago, and no member who did', async () => {
      const since = '2025-01-01T00:00:00.000Z';
      const { subscriptions, slots } = stores();
      await insert(
        aSubscription({ id: 'member', state: 'unsubscribed', stateSince: since }),
        address('forgotten', { state: 'unsubscribed', stateSince: since }),
        address('fresh', { state: 'unsubscribed', createdAt: since }),
        address('paused', { state: 'paused', stateSince: since }),
      );
      await slots.decide(aSlot({ subscriptionId: 'forgotten' }));
      expect(await subscriptions.removeUnsubscribedAddressesBefore(since)).toBe(0);
      expect(await subscriptions.removeUnsubscribedAddressesBefore('2025-01-01T00:00:00.001Z')).toBe(1);
      const left = await subscriptions.listByMunicipality('municipality-1');
      expect(left.map(({ id }) => id).sort()).toEqual(['fresh', 'member', 'paused']);
      expect(await slots.find('municipality-1', aSlot().key)).toBeNull();
    });

    it.each([{ municipalityId: 'unknown' }, { recipient: { kind: 'member' as const, personId: 'unknown' } }])(
      'refuses a subscription that belongs nowhere: %p',
      async (told) => {
        await expect(insert(aSubscription(told))).rejects.toMatchObject({ code: 'reference-missing' });
      },
    );
  });
}

async function isTaken(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return false;
  } catch (error) {
    expect(error).toMatchObject({ code: 'subscription-exists' });
    return true;
  }
}
