import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NodeHasher } from '@selbstcheck/testing';
import { elapsed, HOUR, MINUTE } from '../access/moments.js';
import { retryMoment } from './retry-moment.js';

const NOW = '2026-03-29T00:59:30.000Z';
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 24 * HOUR];
const hasher = new NodeHasher();

describe('the retry table', () => {
  it.each(WAITS.map((wait, n) => [n + 1, wait] as const))(
    'waits after attempt %i for about %i ms, never a fifth more or less',
    (attempts, wait) => {
      fc.assert(
        fc.property(fc.uuid(), (mailId) => {
          const waited = elapsed(NOW, retryMoment(mailId, attempts, NOW, hasher) ?? '');
          expect(Math.abs(waited - wait)).toBeLessThanOrEqual(wait / 5 + 1);
        }),
      );
    },
  );

  it('scatters mails that failed together over the whole of that range', () => {
    const waits = Array.from({ length: 500 }, (_, n) =>
      elapsed(NOW, retryMoment(`mail-${n}`, 3, NOW, hasher) ?? ''),
    );
    expect(Math.min(...waits)).toBeLessThan(25 * MINUTE);
    expect(Math.max(...waits)).toBeGreaterThan(35 * MINUTE);
  });

  it('ends after the seventh attempt', () => {
    expect(retryMoment('mail-1', 7, NOW, hasher)).toBeNull();
  });

  it('gives the same moment whoever asks', () => {
    expect(retryMoment('mail-1', 2, NOW, hasher)).toBe(retryMoment('mail-1', 2, NOW, new NodeHasher()));
  });
});
