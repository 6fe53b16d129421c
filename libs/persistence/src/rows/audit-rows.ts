import { EntitySchema } from 'typeorm';
import type { AuditEvent, AuditValues } from '@selbstcheck/application';
import { applicationId, moment, sha256, vocabularyWord } from './engine.js';

/** Refers to municipalities and people by their ids alone: an entry outlives both. */
export class AuditEventRow {
  sequence!: number;
  at!: string;
  municipalityId!: string | null;
  actorKind!: AuditEvent['actor']['kind'];
  actorRole!: string | null;
  actorDepartment!: string | null;
  actorFunction!: string | null;
  actorSeal!: string | null;
  action!: AuditEvent['action'];
  subjectKind!: AuditEvent['subject']['kind'];
  subjectId!: string | null;
  before!: AuditValues | null;
  after!: AuditValues | null;
  previousHash!: string;
  hash!: string;
  personId!: string | null;
  actorSalt!: string | null;
}

/** The two ends of the chain, a row each; sequence 0 where there was no entry yet. Neither row is ever removed. */
export class AuditEndRow {
  name!: 'head' | 'anchor';
  sequence!: number;
  hash!: string;
}

export const auditEventSchema = new EntitySchema<AuditEventRow>({
  name: 'audit_event',
  tableName: 'audit_event',
  target: AuditEventRow,
  columns: {
    sequence: { type: 'integer', primary: true },
    at: moment,
    municipalityId: { ...applicationId, nullable: true },
    actorKind: vocabularyWord,
    actorRole: { ...vocabularyWord, nullable: true },
    actorDepartment: { type: 'text', nullable: true },
    actorFunction: { type: 'text', nullable: true },
    actorSeal: { ...sha256, nullable: true },
    action: { type: 'varchar', length: 40 },
    subjectKind: vocabularyWord,
    subjectId: { type: 'text', nullable: true },
    before: { type: 'simple-json', nullable: true },
    after: { type: 'simple-json', nullable: true },
    previousHash: sha256,
    hash: sha256,
    personId: { ...applicationId, nullable: true },
    actorSalt: { type: 'text', nullable: true },
  },
  indices: [{ columns: ['municipalityId', 'sequence'] }, { columns: ['personId', 'sequence'] }],
});

export const auditEndSchema = new EntitySchema<AuditEndRow>({
  name: 'audit_end',
  tableName: 'audit_end',
  target: AuditEndRow,
  columns: {
    name: { ...vocabularyWord, primary: true },
    sequence: { type: 'integer' },
    hash: sha256,
  },
});
