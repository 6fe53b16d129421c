import { describe, expect, it } from '@jest/globals';
import { windowKey, windowNamed } from './looked-at.js';

describe('the window in an address', () => {
  it('comes back as it went in', () => {
    expect(windowNamed(windowKey({ after: 0, upTo: 12 }))).toEqual({ after: 0, upTo: 12 });
  });

  it.each(['', '5', '5-', 'a-b', '-1-4', '1-2-3', `1-${'9'.repeat(20)}`])(
    'is what is still to be told for %j',
    (key) => {
      expect(windowNamed(key)).toBeNull();
    },
  );
});
