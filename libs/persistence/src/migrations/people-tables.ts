import { Table, TableIndex, TableUnique } from 'typeorm';
import {
  action,
  boolean,
  columns,
  goesWith,
  hash,
  id,
  insertion,
  integer,
  moment,
  nullable,
  primary,
  text,
  word,
} from './table-parts.js';

// The tables of 1795400000000-people; released with it, and never changed from then on.

export function personTables(): Table[] {
  return [
    new Table({
      name: 'person',
      columns: columns({
        id: primary(id),
        email: text,
        name: text,
        language: word,
        isInstallationAdmin: boolean,
        isDemonstration: boolean,
        state: word,
        createdAt: moment,
        idleSince: nullable(moment),
      }),
      uniques: [unique('email')],
    }),
    new Table({
      name: 'password',
      columns: columns({ personId: primary(id), hash: text }),
      foreignKeys: [ofPerson()],
    }),
    new Table({
      name: 'second_factor',
      columns: columns({
        personId: primary(id),
        sealedSecret: text,
        isOn: boolean,
        lastStep: nullable(integer),
      }),
      foreignKeys: [ofPerson()],
    }),
    new Table({
      name: 'recovery_code',
      columns: columns({ personId: primary(id), digest: primary(hash) }),
      foreignKeys: [ofPerson()],
    }),
    new Table({
      name: 'external_identity',
      columns: columns({ issuer: primary(text), subject: primary(text), personId: id }),
      foreignKeys: [ofPerson()],
      indices: [index('personId')],
    }),
  ];
}

export function accessTables(): Table[] {
  return [
    new Table({
      name: 'session',
      columns: columns({
        insertion,
        id,
        digest: hash,
        personId: id,
        step: word,
        startedAt: moment,
        lastSeenAt: moment,
        expiresAt: moment,
      }),
      foreignKeys: [ofPerson()],
      uniques: [unique('id'), unique('digest')],
      indices: [index('personId')],
    }),
    new Table({
      name: 'one_time_link',
      columns: columns({
        insertion,
        id,
        digest: hash,
        purpose: word,
        personId: nullable(id),
        municipalityId: nullable(id),
        email: nullable(text),
        role: nullable(word),
        department: nullable(text),
        function: nullable(text),
        createdAt: moment,
        expiresAt: moment,
      }),
      foreignKeys: [ofPerson(), ofMunicipality()],
      uniques: [unique('id'), unique('digest')],
      indices: [index('personId'), index('municipalityId')],
    }),
    new Table({
      name: 'attempt',
      columns: columns({ key: primary(text), count: integer, lastAt: moment, previousAt: nullable(moment) }),
    }),
  ];
}

export function memberTables(): Table[] {
  return [
    new Table({
      name: 'membership',
      columns: columns({
        insertion,
        id,
        municipalityId: id,
        personId: id,
        role: word,
        department: nullable(text),
        function: nullable(text),
        source: word,
        joinedAt: moment,
        leftAt: nullable(moment),
      }),
      foreignKeys: [ofMunicipality()],
      uniques: [unique('id')],
      indices: [
        new TableIndex({
          columnNames: ['municipalityId', 'personId'],
          isUnique: true,
          where: '"leftAt" IS NULL',
        }),
        index('municipalityId'),
        index('personId'),
      ],
    }),
    new Table({
      name: 'api_token',
      columns: columns({
        insertion,
        id,
        municipalityId: id,
        name: text,
        scopes: text,
        digest: hash,
        personId: id,
        createdAt: moment,
        expiresAt: moment,
        revokedAt: nullable(moment),
      }),
      foreignKeys: [ofMunicipality()],
      uniques: [unique('id'), unique('digest')],
      indices: [index('municipalityId'), index('personId')],
    }),
    new Table({
      name: 'inspection',
      columns: columns({
        insertion,
        id,
        municipalityId: nullable(id),
        requestedBy: id,
        aboutPersonId: id,
        reason: text,
        requestedAt: moment,
        approvedBy: nullable(id),
        approvedAt: nullable(moment),
        representation: nullable(text),
        expiresAt: nullable(moment),
      }),
      foreignKeys: [ofMunicipality()],
      uniques: [unique('id')],
      indices: [index('municipalityId')],
    }),
  ];
}

export function auditTables(): Table[] {
  return [
    new Table({
      name: 'audit_event',
      columns: columns({
        sequence: primary(integer),
        at: moment,
        municipalityId: nullable(id),
        actorKind: word,
        actorRole: nullable(word),
        actorDepartment: nullable(text),
        actorFunction: nullable(text),
        actorSeal: nullable(hash),
        action,
        subjectKind: word,
        subjectId: nullable(text),
        before: nullable(text),
        after: nullable(text),
        previousHash: hash,
        hash,
        personId: nullable(id),
        actorSalt: nullable(text),
      }),
      indices: [index('municipalityId', 'sequence'), index('personId', 'sequence')],
    }),
    new Table({
      name: 'audit_end',
      columns: columns({ name: primary(word), sequence: integer, hash }),
    }),
  ];
}

function ofPerson(): ReturnType<typeof goesWith> {
  return goesWith('person', ['personId'], ['id']);
}

function ofMunicipality(): ReturnType<typeof goesWith> {
  return goesWith('municipality', ['municipalityId'], ['id']);
}

function unique(column: string): TableUnique {
  return new TableUnique({ columnNames: [column] });
}

function index(...columnNames: string[]): TableIndex {
  return new TableIndex({ columnNames });
}
