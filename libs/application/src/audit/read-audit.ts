import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { HOUR, momentAfter } from '../access/moments.js';
import type { AuditStore } from '../ports/audit-store.js';
import type { Inspection, InspectionStore } from '../ports/inspection-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { AUDIT_ACTIONS, type AuditAction, type AuditEvent } from './audit-event.js';
import { filterOf, type AuditSearch } from './audit-search.js';
import type { AuditTrail } from './audit-trail.js';

const PAGE_SIZE = 100;

/** A page of the trail, newest first. */
export interface AuditPage {
  readonly events: readonly AuditEvent[];
  /** The `before` of the next page; null at the end. */
  readonly next: number | null;
  /** Every action that can occur. */
  readonly actions: readonly AuditAction[];
}

/** The stores that the trail is read from. */
export interface ReadAuditStores {
  readonly audit: AuditStore;
  readonly inspections: InspectionStore;
  readonly unitOfWork: UnitOfWork;
}

/** The audit trail of a municipality or (null) of the installation. Who did something is told by function only. */
export class ReadAudit {
  constructor(
    private readonly stores: ReadAuditStores,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** At most 100 entries. Rejects with `inspection-not-approved`. */
  async page(actor: Actor, municipalityId: string | null, search: AuditSearch): Promise<AuditPage> {
    const personId = await this.inspected(actor, municipalityId, search.inspection);
    return this.read(municipalityId, search, personId);
  }

  /** All pages, for an export, which is recorded before the first. Rejects with `inspection-not-approved`. */
  async *all(
    actor: Actor,
    municipalityId: string | null,
    search: Omit<AuditSearch, 'before'>,
  ): AsyncGenerator<readonly AuditEvent[]> {
    const personId = await this.inspected(actor, municipalityId, search.inspection);
    await this.auditTrail.record(actor, {
      municipalityId,
      action: 'audit_exported',
      subject: { kind: 'audit', id: null },
      after: {
        action: search.action ?? null,
        from: search.from ?? null,
        to: search.to ?? null,
        inspection: search.inspection ?? null,
      },
    });
    let before: number | null = null;
    do {
      const { events, next } = await this.read(
        municipalityId,
        { ...search, before: before ?? undefined },
        personId,
      );
      if (events.length > 0) yield events;
      before = next;
    } while (before !== null);
  }

  private async read(
    municipalityId: string | null,
    search: AuditSearch,
    personId: string | null,
  ): Promise<AuditPage> {
    const filter = filterOf(municipalityId, search, personId, this.clock);
    const found = filter === null ? [] : await this.stores.audit.list(filter, PAGE_SIZE + 1);
    const events = found.slice(0, PAGE_SIZE);
    const next = found.length > PAGE_SIZE ? (events.at(-1)?.sequence ?? null) : null;
    return { events, next, actions: AUDIT_ACTIONS };
  }

  /** Whose entries an inspection lets its owner see; null where none is named. Its use is recorded once an hour. */
  private async inspected(
    actor: Actor,
    municipalityId: string | null,
    inspectionId: string | undefined,
  ): Promise<string | null> {
    if (inspectionId === undefined) return null;
    return this.stores.unitOfWork.run(async () => {
      const inspection = await this.stores.inspections.find(municipalityId, inspectionId);
      if (!inspection || !this.isUsable(inspection, actor)) {
        throw new SelbstcheckError(
          'inspection-not-approved',
          'Entries of one person can only be seen by who asked for it, for 24 hours after a second person approved.',
        );
      }
      if (!(await this.wasUsedLately(inspection))) {
        await this.auditTrail.record(actor, {
          municipalityId,
          action: 'inspection_used',
          subject: { kind: 'inspection', id: inspection.id },
        });
      }
      return inspection.aboutPersonId;
    });
  }

  private isUsable({ requestedBy, approvedAt, expiresAt }: Inspection, actor: Actor): boolean {
    if (approvedAt === null || expiresAt === null || expiresAt <= this.clock.now()) return false;
    return actor.kind === 'person' && requestedBy === actor.personId;
  }

  private async wasUsedLately({ id, municipalityId, requestedBy }: Inspection): Promise<boolean> {
    const uses = await this.stores.audit.list(
      {
        municipalityId,
        action: 'inspection_used',
        from: momentAfter(this.clock.now(), -HOUR),
        until: null,
        before: null,
        personId: requestedBy,
      },
      PAGE_SIZE,
    );
    return uses.some(({ subject }) => subject.id === id);
  }
}
