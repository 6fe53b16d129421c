import { InsertDemonstrationDigests, NextSlots, type Surroundings } from '@selbstcheck/application';
import type { StoresUnderTest } from './in-memory-stores.js';
import { LuxonWallClock } from './luxon-wall-clock.js';
import { raisedEvents } from './raised-events.js';

/** Writes the digests of a demonstration into these stores. */
export function demonstrationDigests(
  stores: StoresUnderTest,
  surroundings: Pick<Surroundings, 'clock' | 'ids'>,
): InsertDemonstrationDigests {
  const nextSlots = new NextSlots(stores.meetings, new LuxonWallClock());
  return new InsertDemonstrationDigests(
    stores,
    nextSlots,
    raisedEvents(stores, surroundings.clock),
    surroundings,
  );
}
