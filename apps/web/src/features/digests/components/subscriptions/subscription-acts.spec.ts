import { describe, expect, it } from '@jest/globals';
import type { SubscriptionView } from '@selbstcheck/contracts';
import { actsOn } from './subscription-acts.js';

const MEMBER = { kind: 'member', name: null, function: null, department: null } as const;
const OWN: SubscriptionView['recipient'] = { ...MEMBER, isOneself: true };
const OTHER: SubscriptionView['recipient'] = { ...MEMBER, isOneself: false };
const ADDRESS: SubscriptionView['recipient'] = { kind: 'address', address: 'a@example.org' };

describe('what is offered for a subscription', () => {
  it('is to pause what runs, and to let go on what was paused or stopped', () => {
    for (const recipient of [OWN, OTHER, ADDRESS]) {
      expect(actsOn({ state: 'active', recipient }).flow).toBe('pause');
      expect(actsOn({ state: 'paused', recipient }).flow).toBe('resume');
      expect(actsOn({ state: 'disabled', recipient }).flow).toBe('resume');
    }
  });

  it('is nothing to coordination where a member ended it', () => {
    const none = { change: false, flow: null, confirmation: false, end: null };
    expect(actsOn({ state: 'unsubscribed', recipient: OTHER })).toEqual(none);
  });

  it('is to take up or to forget what one ended oneself', () => {
    expect(actsOn({ state: 'unsubscribed', recipient: OWN })).toMatchObject({
      flow: 'takeUp',
      end: 'remove',
    });
  });

  it('is to ask an address once more, before it confirmed and after it ended', () => {
    expect(actsOn({ state: 'unconfirmed', recipient: ADDRESS })).toMatchObject({
      ...{ flow: null, confirmation: true, end: 'end' },
    });
    expect(actsOn({ state: 'unsubscribed', recipient: ADDRESS })).toMatchObject({
      ...{ flow: null, confirmation: true, end: 'remove' },
    });
  });
});
