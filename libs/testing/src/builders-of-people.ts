import type {
  ApiToken,
  AuditEvent,
  Inspection,
  Membership,
  OneTimeLink,
  Person,
  Session,
} from '@selbstcheck/application';
import { NodeHasher } from './node-hasher.js';

const hasher = new NodeHasher();
const MOMENT = '2025-06-12T08:30:00.000Z';
const WEEK_LATER = '2025-06-19T08:30:00.000Z';

/** Somebody who coordinates; the address follows from the id unless it is told. */
export function aPerson(told: Partial<Person> = {}): Person {
  const id = told.id ?? 'person-1';
  return {
    id,
    email: `${id}@kommune.example`,
    name: 'Jordis Übermut',
    language: 'de',
    isInstallationAdmin: false,
    isDemonstration: false,
    state: 'active',
    createdAt: MOMENT,
    idleSince: null,
    ...told,
  };
}

/** A session of `person-1`, signed in completely; its digest follows from its id. */
export function aSession(told: Partial<Session> = {}): Session {
  const id = told.id ?? 'session-1';
  return {
    id,
    digest: hasher.sha256(id),
    personId: 'person-1',
    step: 'complete',
    startedAt: MOMENT,
    lastSeenAt: MOMENT,
    expiresAt: WEEK_LATER,
    ...told,
  };
}

/** A lasting membership of `person-1` in `municipality-1`, by invitation. */
export function aMembership(told: Partial<Membership> = {}): Membership {
  return {
    id: 'membership-1',
    municipalityId: 'municipality-1',
    personId: 'person-1',
    role: 'coordination',
    department: 'Büro für Integration',
    function: 'Leitung',
    source: 'invitation',
    joinedAt: MOMENT,
    leftAt: null,
    ...told,
  };
}

/** An invitation to contribute to `municipality-1`; its digest follows from its id. */
export function anInvitation(told: Partial<OneTimeLink> = {}): OneTimeLink {
  const id = told.id ?? 'link-1';
  return {
    id,
    digest: hasher.sha256(id),
    purpose: 'invitation',
    personId: null,
    municipalityId: 'municipality-1',
    email: 'eingeladen@kommune.example',
    role: 'contributor',
    department: 'Jugendamt',
    function: null,
    createdAt: MOMENT,
    expiresAt: WEEK_LATER,
    ...told,
  };
}

/** A link of `person-1` to a new password. */
export function aResetLink(told: Partial<OneTimeLink> = {}): OneTimeLink {
  return anInvitation({
    purpose: 'password_reset',
    personId: 'person-1',
    municipalityId: null,
    email: null,
    role: null,
    department: null,
    ...told,
  });
}

/** A token of `municipality-1` made by `person-1`; its digest follows from its id. */
export function aToken(told: Partial<ApiToken> = {}): ApiToken {
  const id = told.id ?? 'token-1';
  return {
    id,
    municipalityId: 'municipality-1',
    name: 'Übernahme aus dem Fachverfahren',
    scopes: ['read', 'import'],
    digest: hasher.sha256(id),
    personId: 'person-1',
    createdAt: MOMENT,
    expiresAt: WEEK_LATER,
    revokedAt: null,
    ...told,
  };
}

/** A request of `person-1` about `person-2` in `municipality-1`, not approved yet. */
export function anInspection(told: Partial<Inspection> = {}): Inspection {
  return {
    id: 'inspection-1',
    municipalityId: 'municipality-1',
    requestedBy: 'person-1',
    aboutPersonId: 'person-2',
    reason: 'Eine Runde wurde gelöscht, ohne dass es abgesprochen war.',
    requestedAt: MOMENT,
    approvedBy: null,
    approvedAt: null,
    representation: null,
    expiresAt: null,
    ...told,
  };
}

/** An entry of `municipality-1`, first in its trail; the hash is not that of its content. */
export function anAuditEvent(told: Partial<AuditEvent> = {}): AuditEvent {
  const sequence = told.sequence ?? 1;
  return {
    sequence,
    at: MOMENT,
    municipalityId: 'municipality-1',
    actor: { kind: 'person', role: 'coordination', department: 'Büro für Integration', function: null },
    actorSeal: hasher.sha256('seal'),
    action: 'member_changed',
    subject: { kind: 'membership', id: 'membership-1' },
    before: { role: 'viewer', scopes: ['read'], count: 1, isOn: true, department: null },
    after: null,
    previousHash: hasher.sha256(`entry ${sequence - 1}`),
    hash: hasher.sha256(`entry ${sequence}`),
    ...told,
  };
}
