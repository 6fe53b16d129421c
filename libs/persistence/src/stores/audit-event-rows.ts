import type { AuditActorKey, AuditEvent } from '@selbstcheck/application';
import type { AuditEventRow } from '../rows/audit-rows.js';

/** An entry with the key beside it, as it is kept. */
export function rowOfEvent(event: AuditEvent, { personId, actorSalt }: AuditActorKey): AuditEventRow {
  const { sequence, at, municipalityId, actor, actorSeal, action, subject } = event;
  const { before, after, previousHash, hash } = event;
  return {
    sequence,
    at,
    municipalityId,
    actorKind: actor.kind,
    actorRole: actor.role,
    actorDepartment: actor.department,
    actorFunction: actor.function,
    actorSeal,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    before,
    after,
    previousHash,
    hash,
    personId,
    actorSalt,
  };
}

/** The entry as it was chained, and nothing of who did it. */
export function eventOfRow(row: AuditEventRow): AuditEvent {
  const { sequence, at, municipalityId, actorSeal, action, before, after, previousHash, hash } = row;
  return {
    sequence,
    at,
    municipalityId,
    actor: {
      kind: row.actorKind,
      role: row.actorRole,
      department: row.actorDepartment,
      function: row.actorFunction,
    },
    actorSeal,
    action,
    subject: { kind: row.subjectKind, id: row.subjectId },
    before,
    after,
    previousHash,
    hash,
  };
}
