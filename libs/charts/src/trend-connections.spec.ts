import { describe, expect, it } from '@jest/globals';
import { trendConnections } from './trend-connections.js';

const rated = { value: '2', isRecorded: false, isConnected: true };
const first = { ...rated, isConnected: false };
const unrated = { value: null, isRecorded: false, isConnected: false };
const recorded = { value: '1', isRecorded: true, isConnected: false };

describe('the step line', () => {
  it('joins neighbours that are connected', () => {
    expect(trendConnections([first, rated, rated])).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
  });

  it('is not drawn across a break', () => {
    expect(trendConnections([first, rated, first, rated])).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ]);
  });

  it('leaves a gap where a round was not rated, also where both sides are comparable', () => {
    expect(trendConnections([first, unrated, rated])).toEqual([]);
  });

  it('leaves a gap where a round does not ask the criterion', () => {
    expect(trendConnections([first, null, rated])).toEqual([]);
  });

  it('passes by a rating taken over from a report', () => {
    expect(trendConnections([first, recorded, rated])).toEqual([{ from: 0, to: 2 }]);
  });
});
