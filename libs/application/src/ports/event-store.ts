import type { DigestEvent, EventWindow, NumberedEvent } from '@selbstcheck/domain';

/** What happened in municipalities, numbered without gaps in each; only ever added, and gone with its municipality. */
export abstract class EventStore {
  /**
   * Gives the events the next numbers of the municipality, in their order. Only inside the unit of work that causes
   * them: what is undone leaves no gap, and nobody sees a number before all earlier ones.
   */
  abstract append(municipalityId: string, events: readonly DigestEvent[], at: string): Promise<void>;
  /** The last number given; 0 where nothing happened yet. */
  abstract head(municipalityId: string): Promise<number>;
  /** The events of a window, by number. */
  abstract list(municipalityId: string, window: EventWindow): Promise<readonly NumberedEvent[]>;
}
