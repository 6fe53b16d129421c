import { AuditStore, type AuditActorKey, type AuditEvent, type AuditFilter } from '@selbstcheck/application';
import { rejectTaken, type ChainEnd, type InMemoryTables } from './in-memory-tables.js';
import type { InMemoryUnitOfWork } from './in-memory-unit-of-work.js';

export class InMemoryAuditStore extends AuditStore {
  constructor(
    private readonly tables: InMemoryTables,
    private readonly unitOfWork: InMemoryUnitOfWork,
  ) {
    super();
  }

  async lockHead(): Promise<ChainEnd | null> {
    // units of work follow one another here, which holds the head as long as one runs
    if (!this.unitOfWork.isRunning()) {
      throw new Error('The end of the audit trail can be held in a unit of work only.');
    }
    return this.tables.auditHead;
  }

  async append(event: AuditEvent, { personId, actorSalt }: AuditActorKey): Promise<void> {
    const { sequence, hash } = event;
    const isTaken = this.tables.auditEvents.some((other) => other.sequence === sequence);
    rejectTaken('audit-event-exists', `The entry ${sequence} of the audit trail`, isTaken);
    this.tables.auditEvents = [...this.tables.auditEvents, { ...event, personId, actorSalt }];
    this.tables.auditHead = { sequence, hash };
  }

  async list(filter: AuditFilter, limit: number): Promise<readonly AuditEvent[]> {
    return this.tables.auditEvents
      .filter((event) => fits(event, filter))
      .reverse()
      .slice(0, limit)
      .map(withoutKey);
  }

  async listOfPerson(personId: string): Promise<readonly AuditEvent[]> {
    return this.tables.auditEvents.filter((event) => event.personId === personId).map(withoutKey);
  }

  async readAfter(sequence: number, limit: number): Promise<ReadonlyArray<AuditEvent & AuditActorKey>> {
    return this.tables.auditEvents.filter((event) => event.sequence > sequence).slice(0, limit);
  }

  async head(): Promise<ChainEnd | null> {
    return this.tables.auditHead;
  }

  async anchor(): Promise<ChainEnd | null> {
    return this.tables.auditAnchor;
  }

  async cutBefore(at: string): Promise<number> {
    const { auditEvents } = this.tables;
    const firstKept = auditEvents.findIndex((event) => event.at >= at);
    const cut = firstKept === -1 ? auditEvents : auditEvents.slice(0, firstKept);
    const last = cut.at(-1);
    if (!last) return 0;
    this.tables.auditEvents = auditEvents.slice(cut.length);
    this.tables.auditAnchor = { sequence: last.sequence, hash: last.hash };
    return cut.length;
  }
}

function fits(event: AuditEvent & AuditActorKey, filter: AuditFilter): boolean {
  const { municipalityId, action, from, until, before, personId } = filter;
  return (
    event.municipalityId === municipalityId &&
    (action === null || event.action === action) &&
    (from === null || event.at >= from) &&
    (until === null || event.at < until) &&
    (before === null || event.sequence < before) &&
    (personId === null || event.personId === personId)
  );
}

function withoutKey({
  personId: _personId,
  actorSalt: _salt,
  ...event
}: AuditEvent & AuditActorKey): AuditEvent {
  return event;
}
