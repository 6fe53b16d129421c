import { describe, expect, it } from '@jest/globals';
import { closingWindows } from './closing-windows.js';
import type { DigestEvent, NumberedEvent, RatingCause } from './digest-event.js';

const closed = (roundId: string): DigestEvent => ({
  ...{ kind: 'round_closed', roundId, title: `Runde ${roundId}`, referenceDate: '2026-06-30' },
  ...{ reading: 'self_rating', previousRoundId: null },
});
const stage = (roundId: string, cause: RatingCause): DigestEvent => ({
  ...{ kind: 'stage_changed', cause, roundId, revision: 1, fieldId: null, before: 2, after: 3 },
});
const opened: DigestEvent = { kind: 'round_opened', roundId: 'c', title: 'Runde c' };

const numbered = (...events: readonly DigestEvent[]): readonly NumberedEvent[] =>
  events.map((event, index) => ({ number: index + 1, at: '2026-11-22T08:00:00.000Z', event }));

describe('the closings among events', () => {
  it('hold what each of them changed, newest first, and nothing that happened beside', () => {
    const events = numbered(
      closed('a'),
      closed('b'),
      stage('b', 'closing'),
      opened,
      stage('b', 'correction'),
    );
    expect(closingWindows(events)).toEqual([
      { roundId: 'b', title: 'Runde b', window: { after: 1, upTo: 3 } },
      { roundId: 'a', title: 'Runde a', window: { after: 0, upTo: 1 } },
    ]);
  });

  it('reach to the last event where nothing came later', () => {
    const events = numbered(opened, closed('a'), stage('a', 'closing'), stage('a', 'closing'));
    expect(closingWindows(events).map(({ window }) => window)).toEqual([{ after: 1, upTo: 4 }]);
  });

  it('end where another round’s changes begin', () => {
    const events = numbered(closed('a'), stage('b', 'closing'));
    expect(closingWindows(events).map(({ window }) => window)).toEqual([{ after: 0, upTo: 1 }]);
  });

  it('are none where no round closed', () => {
    expect(closingWindows(numbered(opened))).toEqual([]);
    expect(closingWindows([])).toEqual([]);
  });
});
