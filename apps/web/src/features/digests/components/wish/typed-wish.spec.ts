import { describe, expect, it } from '@jest/globals';
import type { DigestScopeView, RhythmView } from '@selbstcheck/contracts';
import { RHYTHM_KINDS } from '@selbstcheck/domain';
import type { SubscriptionWish } from '../../api/subscriptions.js';
import { publishableScopes, scopesWith } from './scopes-with.js';
import { scopeKey, wishOf } from './typed-wish.js';

const FIELD: DigestScopeView = { kind: 'field', catalogueVersionId: 'v1', fieldId: 'f1' };
const ROUND: DigestScopeView = { kind: 'round', roundId: 'r1' };
const SCOPES: readonly DigestScopeView[] = [{ kind: 'overall' }, FIELD, ROUND];
const BEFORE: SubscriptionWish = {
  ...{ scope: FIELD, rhythm: { kind: 'weekly', weekday: 3 }, time: '08:00', zone: 'Europe/Berlin' },
  ...{ language: 'de', noticeAfterSilence: true },
};
const TYPED = { weekday: '5', day: '31', month: '2', days: '14' };
const RHYTHMS: Readonly<Record<RhythmView['kind'], RhythmView>> = {
  after_closing: { kind: 'after_closing' },
  weekly: { kind: 'weekly', weekday: 5 },
  monthly: { kind: 'monthly', day: 31 },
  quarterly: { kind: 'quarterly', day: 31 },
  yearly: { kind: 'yearly', month: 2, day: 31 },
  before_meeting: { kind: 'before_meeting', days: 14 },
};

describe('what somebody typed', () => {
  it.each(RHYTHM_KINDS)('becomes the rhythm %s with its own numbers only', (rhythm) => {
    expect(wishOf({ ...TYPED, rhythm }, SCOPES, BEFORE).rhythm).toEqual(RHYTHMS[rhythm]);
  });

  it('names every scope by a word of its own', () => {
    for (const scope of SCOPES) {
      expect(wishOf({ ...TYPED, scope: scopeKey(scope) }, SCOPES, BEFORE).scope).toEqual(scope);
    }
  });

  it('leaves time and zone as they were where the form does not ask for them, and an unticked box means no', () => {
    const wish = wishOf({ rhythm: 'after_closing', language: 'en' }, SCOPES, BEFORE);
    expect(wish).toMatchObject({ time: '08:00', zone: 'Europe/Berlin', language: 'en' });
    expect(wish.noticeAfterSilence).toBe(false);
  });

  it('asks for no notice after half a year where the rhythm has no dates', () => {
    const typed = { ...TYPED, noticeAfterSilence: 'on' };
    expect(wishOf({ ...typed, rhythm: 'monthly' }, SCOPES, BEFORE).noticeAfterSilence).toBe(true);
    expect(wishOf({ ...typed, rhythm: 'after_closing' }, SCOPES, BEFORE).noticeAfterSilence).toBe(false);
  });
});

describe('what a subscription can be about', () => {
  const offered = SCOPES.map((scope) => ({ scope, about: { de: scope.kind } }));
  const ADDRESS = { kind: 'address', address: 'a@example.org' } as const;

  it('is no round in work for an address without an account', () => {
    expect(publishableScopes(offered).map(({ scope }) => scope.kind)).toEqual(['overall', 'field']);
  });

  it('always has what it is about now, even where that is no longer offered', () => {
    const gone = { kind: 'round', roundId: 'r0' } as const;
    const about = { de: 'Selbstcheck 2014' };
    expect(scopesWith([], { recipient: ADDRESS, scope: gone, about })).toEqual([{ scope: gone, about }]);
    expect(scopesWith(offered, { recipient: ADDRESS, scope: FIELD, about })).toHaveLength(2);
  });
});
