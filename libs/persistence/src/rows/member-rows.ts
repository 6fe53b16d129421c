import { EntitySchema } from 'typeorm';
import type { Membership, TokenScope } from '@selbstcheck/application';
import { applicationId, insertionOrder, moment, sha256, vocabularyWord } from './engine.js';
import { belongsToMunicipality } from './municipality-row.js';

export class MembershipRow {
  insertion?: number;
  id!: string;
  municipalityId!: string;
  personId!: string;
  role!: Membership['role'];
  department!: string | null;
  function!: string | null;
  source!: Membership['source'];
  joinedAt!: string;
  leftAt!: string | null;
}

export class ApiTokenRow {
  insertion?: number;
  id!: string;
  municipalityId!: string;
  name!: string;
  scopes!: readonly TokenScope[];
  digest!: string;
  personId!: string;
  createdAt!: string;
  expiresAt!: string;
  revokedAt!: string | null;
}

export class InspectionRow {
  insertion?: number;
  id!: string;
  municipalityId!: string | null;
  requestedBy!: string;
  aboutPersonId!: string;
  reason!: string;
  requestedAt!: string;
  approvedBy!: string | null;
  approvedAt!: string | null;
  representation!: string | null;
  expiresAt!: string | null;
}

export const membershipSchema = new EntitySchema<MembershipRow>({
  name: 'membership',
  tableName: 'membership',
  target: MembershipRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    municipalityId: applicationId,
    personId: applicationId,
    role: vocabularyWord,
    department: { type: 'text', nullable: true },
    function: { type: 'text', nullable: true },
    source: vocabularyWord,
    joinedAt: moment,
    leftAt: { ...moment, nullable: true },
  },
  foreignKeys: [belongsToMunicipality],
  uniques: [{ columns: ['id'] }],
  indices: [
    // one lasting membership per person and municipality; ended ones stay beside it
    { columns: ['municipalityId', 'personId'], unique: true, where: '"leftAt" IS NULL' },
    { columns: ['municipalityId'] },
    { columns: ['personId'] },
  ],
});

export const apiTokenSchema = new EntitySchema<ApiTokenRow>({
  name: 'api_token',
  tableName: 'api_token',
  target: ApiTokenRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    municipalityId: applicationId,
    name: { type: 'text' },
    scopes: { type: 'simple-json' },
    digest: sha256,
    personId: applicationId,
    createdAt: moment,
    expiresAt: moment,
    revokedAt: { ...moment, nullable: true },
  },
  foreignKeys: [belongsToMunicipality],
  uniques: [{ columns: ['id'] }, { columns: ['digest'] }],
  indices: [{ columns: ['municipalityId'] }, { columns: ['personId'] }],
});

export const inspectionSchema = new EntitySchema<InspectionRow>({
  name: 'inspection',
  tableName: 'inspection',
  target: InspectionRow,
  columns: {
    insertion: insertionOrder,
    id: applicationId,
    municipalityId: { ...applicationId, nullable: true },
    requestedBy: applicationId,
    aboutPersonId: applicationId,
    reason: { type: 'text' },
    requestedAt: moment,
    approvedBy: { ...applicationId, nullable: true },
    approvedAt: { ...moment, nullable: true },
    representation: { type: 'text', nullable: true },
    expiresAt: { ...moment, nullable: true },
  },
  foreignKeys: [belongsToMunicipality],
  uniques: [{ columns: ['id'] }],
  indices: [{ columns: ['municipalityId'] }],
});
