import { EntitySchema } from 'typeorm';
import type { OneTimeLink, Session } from '@selbstcheck/application';
import { applicationId, insertionOrder, moment, sha256, vocabularyWord } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';
import { belongsToPerson } from './person-rows.js';

export class SessionRow {
  insertion?: number;
  id!: string;
  digest!: string;
  personId!: string;
  step!: Session['step'];
  startedAt!: string;
  lastSeenAt!: string;
  expiresAt!: string;
}

export class OneTimeLinkRow {
  insertion?: number;
  id!: string;
  digest!: string;
  purpose!: OneTimeLink['purpose'];
  personId!: string | null;
  municipalityId!: string | null;
  email!: string | null;
  role!: OneTimeLink['role'];
  department!: string | null;
  function!: string | null;
  createdAt!: string;
  expiresAt!: string;
}

export class AttemptRow {
  key!: string;
  count!: number;
  lastAt!: string;
  /** When the attempt before the last was; null where it is the first. */
  previousAt!: string | null;
}

export const sessionSchema = new EntitySchema<SessionRow>({
  name: 'session',
  tableName: 'session',
  target: SessionRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    digest: sha256,
    personId: applicationId,
    step: vocabularyWord,
    startedAt: moment,
    lastSeenAt: moment,
    expiresAt: moment,
  },
  foreignKeys: [belongsToPerson],
  uniques: [{ columns: ['id'] }, { columns: ['digest'] }],
  indices: [{ columns: ['personId'] }],
});

export const oneTimeLinkSchema = new EntitySchema<OneTimeLinkRow>({
  name: 'one_time_link',
  tableName: 'one_time_link',
  target: OneTimeLinkRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    digest: sha256,
    purpose: vocabularyWord,
    personId: { ...applicationId, nullable: true },
    municipalityId: { ...applicationId, nullable: true },
    email: { type: 'text', nullable: true },
    role: { ...vocabularyWord, nullable: true },
    department: { type: 'text', nullable: true },
    function: { type: 'text', nullable: true },
    createdAt: moment,
    expiresAt: moment,
  },
  foreignKeys: [belongsToPerson, belongsToMunicipality],
  uniques: [{ columns: ['id'] }, { columns: ['digest'] }],
  indices: [{ columns: ['personId'] }, { columns: ['municipalityId'] }],
});

export const attemptSchema = new EntitySchema<AttemptRow>({
  name: 'attempt',
  tableName: 'attempt',
  target: AttemptRow,
  columns: {
    key: { type: 'text', primary: true },
    count: { type: 'integer' },
    lastAt: moment,
    previousAt: { ...moment, nullable: true },
  },
});
