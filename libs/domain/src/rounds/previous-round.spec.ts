import { describe, expect, it } from '@jest/globals';
import { previousClosedRound } from './previous-round.js';
import type { RoundState } from './round.js';

const round = (id: string, referenceDate: string, state: RoundState) => ({ id, referenceDate, state });

describe('the round before', () => {
  const own = round('r4', '2026-12-31', 'open');

  it('is the latest closed or archived one with an earlier date, however the list is ordered', () => {
    const rounds = [
      round('r2', '2023-06-01', 'archived'),
      own,
      round('r3', '2025-01-01', 'in_agreement'),
      round('r1', '2020-07-01', 'closed'),
      round('r5', '2027-12-31', 'closed'),
    ];
    expect(previousClosedRound(own, rounds)?.id).toBe('r2');
    expect(previousClosedRound(own, rounds.toReversed())?.id).toBe('r2');
  });

  it('is none of the same date, and none at all for the first', () => {
    expect(previousClosedRound(own, [own, round('r3', '2026-12-31', 'closed')])).toBeNull();
    expect(previousClosedRound(own, [own])).toBeNull();
  });
});
