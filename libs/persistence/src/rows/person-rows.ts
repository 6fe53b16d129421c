import { EntitySchema, type EntitySchemaOptions } from 'typeorm';
import type { Person } from '@selbstcheck/application';
import { applicationId, moment, sha256, vocabularyWord } from './engine.js';

export class PersonRow {
  id!: string;
  email!: string;
  name!: string;
  language!: Person['language'];
  isInstallationAdmin!: boolean;
  isDemonstration!: boolean;
  state!: Person['state'];
  createdAt!: string;
  idleSince!: string | null;
}

export class PasswordRow {
  personId!: string;
  hash!: string;
}

export class SecondFactorRow {
  personId!: string;
  sealedSecret!: string;
  isOn!: boolean;
  lastStep!: number | null;
}

export class RecoveryCodeRow {
  personId!: string;
  digest!: string;
}

export class ExternalIdentityRow {
  issuer!: string;
  subject!: string;
  personId!: string;
}

export const personSchema = new EntitySchema<PersonRow>({
  name: 'person',
  tableName: 'person',
  target: PersonRow,
  columns: {
    id: { ...applicationId, primary: true },
    email: { type: 'text' },
    name: { type: 'text' },
    language: vocabularyWord,
    isInstallationAdmin: { type: 'boolean' },
    isDemonstration: { type: 'boolean' },
    state: vocabularyWord,
    createdAt: moment,
    idleSince: { ...moment, nullable: true },
  },
  uniques: [{ columns: ['email'] }],
});

type ForeignKey = NonNullable<EntitySchemaOptions<PersonRow>['foreignKeys']>[number];

/** For every row that belongs to a person's account and goes with it. History refers to people without this. */
export const belongsToPerson: ForeignKey = {
  target: personSchema,
  columnNames: ['personId'],
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE',
};

export const passwordSchema = new EntitySchema<PasswordRow>({
  name: 'password',
  tableName: 'password',
  target: PasswordRow,
  columns: { personId: { ...applicationId, primary: true }, hash: { type: 'text' } },
  foreignKeys: [belongsToPerson],
});

export const secondFactorSchema = new EntitySchema<SecondFactorRow>({
  name: 'second_factor',
  tableName: 'second_factor',
  target: SecondFactorRow,
  columns: {
    personId: { ...applicationId, primary: true },
    sealedSecret: { type: 'text' },
    isOn: { type: 'boolean' },
    lastStep: { type: 'integer', nullable: true },
  },
  foreignKeys: [belongsToPerson],
});

export const recoveryCodeSchema = new EntitySchema<RecoveryCodeRow>({
  name: 'recovery_code',
  tableName: 'recovery_code',
  target: RecoveryCodeRow,
  columns: { personId: { ...applicationId, primary: true }, digest: { ...sha256, primary: true } },
  foreignKeys: [belongsToPerson],
});

export const externalIdentitySchema = new EntitySchema<ExternalIdentityRow>({
  name: 'external_identity',
  tableName: 'external_identity',
  target: ExternalIdentityRow,
  columns: {
    issuer: { type: 'text', primary: true },
    subject: { type: 'text', primary: true },
    personId: applicationId,
  },
  foreignKeys: [belongsToPerson],
  indices: [{ columns: ['personId'] }],
});
