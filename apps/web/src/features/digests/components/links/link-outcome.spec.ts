import { describe, expect, it } from '@jest/globals';
import { isDone, outcomeOf } from './link-outcome.js';

describe('a mailed link', () => {
  it('confirms once, and never brings back what was ended', () => {
    expect(isDone('confirmation', { state: 'unconfirmed' })).toBe(false);
    for (const state of ['active', 'paused', 'unsubscribed', 'disabled'] as const) {
      expect(isDone('confirmation', { state })).toBe(true);
    }
    expect(outcomeOf({ state: 'unsubscribed' })).toBe('ended');
  });

  it('ends whatever is not ended yet', () => {
    for (const state of ['unconfirmed', 'active', 'paused', 'disabled'] as const) {
      expect(isDone('unsubscription', { state })).toBe(false);
    }
    expect(isDone('unsubscription', { state: 'unsubscribed' })).toBe(true);
  });
});
