import { previousClosedRound, type DigestEvent, type NumberedEvent, type Round } from '@selbstcheck/domain';
import type { MunicipalWindow } from './municipal-window.js';

/** The rounds that a window brought, and those that were known before it; both by reference date. */
export interface Arrivals {
  readonly arrived: readonly Round[];
  readonly knownBefore: readonly Round[];
}

/** The newest round that arrived, and what it is compared with: the last closed round that was known, else one that arrived too. */
export interface NewestArrival {
  readonly newest: Round;
  readonly baseline: Round | null;
  /** Whether other rounds that arrived lie between both. */
  readonly isOverSeveral: boolean;
}

/** For members rounds arrive by closing, for addresses without an account by being published. */
export function arrivalsOf(window: MunicipalWindow, isPublic: boolean): Arrivals {
  const { rounds, net } = window;
  const kind = isPublic ? 'round_published' : 'round_closed';
  const brought = new Set(net.flatMap(({ event }) => (event.kind === kind ? [event.roundId] : [])));
  const known = isPublic ? publishedBefore(window) : closedBefore(window);
  const isVisible = ({ id }: Round): boolean => !isPublic || window.published.has(id);
  return {
    arrived: rounds.filter((round) => round.state === 'closed' && brought.has(round.id) && isVisible(round)),
    knownBefore: rounds.filter(
      (round) =>
        (round.state === 'closed' || round.state === 'archived') && known.has(round.id) && isVisible(round),
    ),
  };
}

/** null where nothing arrived, or only rounds older than one that was known. */
export function newestArrival({ arrived, knownBefore }: Arrivals): NewestArrival | null {
  const newest = arrived.at(-1);
  if (!newest || knownBefore.some(({ referenceDate }) => referenceDate > newest.referenceDate)) return null;
  const known = previousClosedRound(newest, knownBefore);
  const baseline = known ?? previousClosedRound(newest, arrived);
  const before = previousClosedRound(newest, [...knownBefore, ...arrived]);
  return { newest, baseline, isOverSeveral: before?.id !== baseline?.id };
}

/** Every round that is closed now but did not close since the window began, also where no event tells of it. */
function closedBefore({ rounds, since }: MunicipalWindow): ReadonlySet<string> {
  const closedSince = idsOf(since, 'round_closed');
  return new Set(rounds.map(({ id }) => id).filter((id) => !closedSince.has(id)));
}

function publishedBefore({ published, since }: MunicipalWindow): ReadonlySet<string> {
  const before = new Set(published);
  for (const { event } of since.toReversed()) {
    if (event.kind === 'round_published') before.delete(event.roundId);
    if (event.kind === 'round_withdrawn') before.add(event.roundId);
  }
  return before;
}

function idsOf(events: readonly NumberedEvent[], kind: DigestEvent['kind']): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ event }) => (event.kind === kind && 'roundId' in event ? [event.roundId] : [])),
  );
}
