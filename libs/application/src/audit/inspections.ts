import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { DAY, momentAfter } from '../access/moments.js';
import { personNotFound } from '../administration/person-of.js';
import type { Inspection, InspectionStore } from '../ports/inspection-store.js';
import type { MembershipStore } from '../ports/membership-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { AuditAction, AuditValues } from './audit-event.js';
import type { AuditTrail } from './audit-trail.js';

/** A request to see one person's entries, as those who ask and approve see it. */
export interface ListedInspection extends Pick<
  Inspection,
  'id' | 'reason' | 'requestedAt' | 'approvedAt' | 'expiresAt' | 'representation'
> {
  /** The name of the person concerned; null where the person left or the record is gone. */
  readonly about: string | null;
  readonly state: 'waiting' | 'approved' | 'expired';
  readonly isOwn: boolean;
  readonly mayApprove: boolean;
}

/** Somebody whom a request may be about. */
export interface InspectablePerson {
  readonly personId: string;
  readonly name: string;
}

/** The stores that inspections need. */
export interface InspectionsStores {
  readonly inspections: InspectionStore;
  readonly people: PersonStore;
  readonly memberships: MembershipStore;
  readonly unitOfWork: UnitOfWork;
}

/**
 * Looking at what one person did takes a second person, who approves and says how the staff representation was
 * involved; it then is possible for 24 hours. Requests of a municipality concern its members and its trail, those of
 * none (null) everybody and the installation's trail.
 */
export class Inspections {
  constructor(
    private readonly stores: InspectionsStores,
    private readonly auditTrail: AuditTrail,
    private readonly surroundings: Omit<Surroundings, 'hasher'>,
  ) {}

  /** Requests, newest first, and the people whom one may be about, by name. */
  async list(
    actor: Actor,
    municipalityId: string | null,
  ): Promise<{
    readonly inspections: readonly ListedInspection[];
    readonly people: readonly InspectablePerson[];
  }> {
    const inspections = await this.stores.inspections.list(municipalityId);
    const people = await this.inspectable(municipalityId);
    const names = new Map(people.map(({ personId, name }) => [personId, name]));
    return { inspections: inspections.map((inspection) => this.listed(inspection, actor, names)), people };
  }

  /** Rejects with `person-not-found` where it may not be about this person. */
  async request(
    actor: Actor,
    municipalityId: string | null,
    { personId, reason }: { readonly personId: string; readonly reason: string },
  ): Promise<void> {
    const requestedBy = actor.personId;
    const people = await this.inspectable(municipalityId);
    if (requestedBy === null || !people.some((person) => person.personId === personId))
      throw personNotFound();
    const id = this.surroundings.ids.next();
    await this.stores.unitOfWork.run(async () => {
      await this.stores.inspections.insert({
        id,
        municipalityId,
        requestedBy,
        aboutPersonId: personId,
        reason,
        requestedAt: this.surroundings.clock.now(),
        approvedBy: null,
        approvedAt: null,
        representation: null,
        expiresAt: null,
      });
      await this.record(actor, municipalityId, id, 'inspection_requested');
    });
  }

  /**
   * Rejects with `inspection-not-found` where none waits, or `second-person-needed` for who asked and whom it
   * concerns.
   */
  async approve(
    actor: Actor,
    municipalityId: string | null,
    inspectionId: string,
    representation: string,
  ): Promise<void> {
    const { inspections, unitOfWork } = this.stores;
    const approvedAt = this.surroundings.clock.now();
    const expiresAt = momentAfter(approvedAt, DAY);
    await unitOfWork.run(async () => {
      const inspection = await inspections.find(municipalityId, inspectionId);
      if (!inspection) throw inspectionNotFound();
      if (!isSecondPerson(actor, inspection)) {
        throw new SelbstcheckError(
          'second-person-needed',
          'Somebody else has to approve this: neither who asked nor whom it is about.',
        );
      }
      const approval = { approvedBy: actor.personId, approvedAt, representation, expiresAt };
      if (!(await inspections.approve(municipalityId, inspectionId, approval))) throw inspectionNotFound();
      await this.record(actor, municipalityId, inspectionId, 'inspection_approved', { expiresAt });
    });
  }

  private listed(inspection: Inspection, actor: Actor, names: ReadonlyMap<string, string>): ListedInspection {
    const { id, reason, requestedAt, approvedAt, expiresAt, representation } = inspection;
    const isExpired = expiresAt !== null && expiresAt <= this.surroundings.clock.now();
    return {
      id,
      about: names.get(inspection.aboutPersonId) ?? null,
      reason,
      requestedAt,
      approvedAt,
      expiresAt,
      representation,
      state: approvedAt === null ? 'waiting' : isExpired ? 'expired' : 'approved',
      isOwn: inspection.requestedBy === actor.personId,
      mayApprove: approvedAt === null && isSecondPerson(actor, inspection),
    };
  }

  private async inspectable(municipalityId: string | null): Promise<readonly InspectablePerson[]> {
    const people = await this.stores.people.list();
    const members =
      municipalityId === null ? null : await this.stores.memberships.listByMunicipality(municipalityId);
    const ids = members && new Set(members.flatMap((m) => (m.leftAt === null ? [m.personId] : [])));
    return people
      .filter(({ id }) => ids === null || ids.has(id))
      .map(({ id, name }) => ({ personId: id, name }));
  }

  private record(
    actor: Actor,
    municipalityId: string | null,
    id: string,
    action: AuditAction,
    after?: AuditValues,
  ): Promise<void> {
    const subject = { kind: 'inspection', id } as const;
    return this.auditTrail.record(actor, { municipalityId, action, subject, ...(after && { after }) });
  }
}

function isSecondPerson({ personId }: Actor, { requestedBy, aboutPersonId }: Inspection): boolean {
  return personId !== null && personId !== requestedBy && personId !== aboutPersonId;
}

function inspectionNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'inspection-not-found',
    'There is no such request that waits for an approval. Reload the page.',
  );
}
