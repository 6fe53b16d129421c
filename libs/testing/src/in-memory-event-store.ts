import { EventStore } from '@selbstcheck/application';
import type { DigestEvent, EventWindow, NumberedEvent } from '@selbstcheck/domain';
import { rejectMissing, withEntry, type InMemoryTables } from './in-memory-tables.js';
import type { InMemoryUnitOfWork } from './in-memory-unit-of-work.js';

export class InMemoryEventStore extends EventStore {
  constructor(
    private readonly tables: InMemoryTables,
    private readonly unitOfWork: InMemoryUnitOfWork,
  ) {
    super();
  }

  async append(municipalityId: string, events: readonly DigestEvent[], at: string): Promise<void> {
    if (!this.unitOfWork.isRunning()) {
      throw new Error('Events can be numbered in a unit of work only.');
    }
    rejectMissing('municipality', this.tables.municipalities.has(municipalityId));
    const there = this.of(municipalityId);
    const added = events.map((event, index) => ({ number: there.length + index + 1, at, event }));
    this.tables.events = withEntry(this.tables.events, municipalityId, [...there, ...added]);
  }

  async head(municipalityId: string): Promise<number> {
    return this.of(municipalityId).length;
  }

  async list(municipalityId: string, { after, upTo }: EventWindow): Promise<readonly NumberedEvent[]> {
    return this.of(municipalityId).filter(({ number }) => number > after && number <= upTo);
  }

  private of(municipalityId: string): readonly NumberedEvent[] {
    return this.tables.events.get(municipalityId) ?? [];
  }
}
