import { canonicalJson } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditStore } from '../ports/audit-store.js';
import type { Secrets } from '../ports/identity.js';
import type { Clock, Hasher } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { AuditAction, AuditEvent, AuditSubject, AuditValues } from './audit-event.js';

/** What happened, before it is chained. */
export interface AuditEntry {
  readonly municipalityId: string | null;
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly before?: AuditValues;
  readonly after?: AuditValues;
}

/** The hash before the first entry. */
export const CHAIN_START = '0'.repeat(64);

/** Adds entries to the audit trail, each chained to the one before. */
export class AuditTrail {
  constructor(
    private readonly store: AuditStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly hasher: Hasher,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Lets nobody else record until the running unit of work ends: whatever is recorded comes before or after it. */
  async holdEnd(): Promise<void> {
    await this.store.lockHead();
  }

  /** Records in the running unit of work, so that a change and its entry are kept together or not at all. */
  async record(actor: Actor, entry: AuditEntry): Promise<void> {
    await this.unitOfWork.run(async () => {
      const head = await this.store.lockHead();
      const { personId } = actor;
      const actorSalt = personId === null ? null : this.secrets.newToken();
      const content: Omit<AuditEvent, 'hash'> = {
        sequence: (head?.sequence ?? 0) + 1,
        at: this.clock.now(),
        municipalityId: entry.municipalityId,
        actor: {
          kind: actor.kind,
          role: actor.role,
          department: actor.department,
          function: actor.function,
        },
        actorSeal: actorSalt === null ? null : this.hasher.sha256(`${actorSalt}${personId}`),
        action: entry.action,
        subject: withoutActor(entry.subject, personId),
        before: entry.before ?? null,
        after: entry.after ?? null,
        previousHash: head?.hash ?? CHAIN_START,
      };
      const hash = hashOfEvent(content, this.hasher);
      await this.store.append({ ...content, hash }, { personId, actorSalt });
    });
  }
}

/** Whoever changes their own account would else be named beside the seal. */
function withoutActor(subject: AuditSubject, personId: string | null): AuditSubject {
  return subject.kind === 'person' && subject.id === personId ? { ...subject, id: null } : subject;
}

/** The hash that chains an entry: SHA-256 of the canonical JSON of all its other members. */
export function hashOfEvent(content: Omit<AuditEvent, 'hash'>, hasher: Hasher): string {
  return hasher.sha256(canonicalJson(content));
}
