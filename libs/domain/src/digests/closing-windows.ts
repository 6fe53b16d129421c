import type { DigestEvent, EventWindow, NumberedEvent } from './digest-event.js';

/** A round that closed, or came in closed, with everything that came about by it. */
export interface ClosingWindow {
  readonly roundId: string;
  readonly title: string;
  readonly window: EventWindow;
}

/** The closings among a municipality's events (by number), newest first. */
export function closingWindows(events: readonly NumberedEvent[]): readonly ClosingWindow[] {
  const closings = events.flatMap(({ number, event }, index) => {
    if (event.kind !== 'round_closed') return [];
    const { roundId, title } = event;
    const rest = events.slice(index + 1);
    const end = rest.findIndex(({ event: later }) => !isBroughtBy(later, roundId));
    const upTo = number + (end === -1 ? rest.length : end);
    return [{ roundId, title, window: { after: number - 1, upTo } }];
  });
  return closings.toReversed();
}

function isBroughtBy(event: DigestEvent, roundId: string): boolean {
  const isChange = event.kind === 'rating_changed' || event.kind === 'stage_changed';
  return isChange && event.cause === 'closing' && event.roundId === roundId;
}
