import {
  DEFAULT_SETTINGS,
  type AnswerVector,
  type ApiToken,
  type Attempts,
  type AuditActorKey,
  type AuditEvent,
  type CalendarFeed,
  type CatalogueDraft,
  type DemonstrationState,
  type Evidence,
  type Inspection,
  type InstallationSettings,
  type JobRun,
  type KnownModel,
  type MailAttempt,
  type MailLease,
  type Meeting,
  type Membership,
  type Municipality,
  type NamedParticipant,
  type OneTimeLink,
  type OutboxMail,
  type PackedScore,
  type Person,
  type Publication,
  type Rescoring,
  type RescoringChange,
  type RoundEntry,
  type RoundPlan,
  type SecondFactor,
  type SentReminder,
  type ServerSettings,
  type Session,
  type Slot,
  type StoredResult,
  type StoredRevision,
  type StoredTarget,
  type Subscription,
  type TakenStep,
} from '@selbstcheck/application';
import type {
  Answer,
  Assignment,
  CatalogueMapping,
  CatalogueVersion,
  NumberedEvent,
  RecordedRating,
  ReportSection,
  Round,
} from '@selbstcheck/domain';
import { SelbstcheckError } from '@selbstcheck/domain';

/** An end of the audit trail's chain. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** Who an OpenID provider's subject is here. */
export interface LinkedIdentity {
  readonly personId: string;
  readonly issuer: string;
  readonly subject: string;
}

/** An entry with the round it went into. */
export interface KeptEntry {
  readonly roundId: string;
  readonly entry: RoundEntry;
}

/** Evidence with its round and, for a file, its bytes. */
export interface KeptEvidence {
  readonly roundId: string;
  readonly evidence: Evidence;
  readonly bytes: Uint8Array | null;
}

/** A mail with what is kept beside it. */
export interface KeptMail {
  readonly mail: OutboxMail;
  readonly bytes: Uint8Array;
  readonly lease: MailLease | null;
  readonly putAsideAt: string | null;
  readonly attempts: readonly MailAttempt[];
}

/** A run with when its failure was put aside. */
export interface KeptRun {
  readonly run: JobRun;
  readonly settledAt: string | null;
}

/** What a rescoring came to so far; keyed by `readingKey`. */
export interface KeptScores {
  readonly scores: ReadonlyMap<string, PackedScore>;
  readonly changes: ReadonlyMap<string, RescoringChange>;
}

/**
 * What the in-memory stores share, so that references and cascades work across them.
 * Every change replaces a whole map or list; that makes a snapshot a shallow copy.
 */
export interface InMemoryTables {
  demonstrationState: DemonstrationState;
  settings: InstallationSettings;
  serverSettings: ServerSettings | null;
  municipalities: ReadonlyMap<string, Municipality>;
  catalogues: ReadonlyMap<string, CatalogueVersion>;
  mappings: readonly CatalogueMapping[];
  rounds: ReadonlyMap<string, Round>;
  /** Keyed by `readingKey`. */
  answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
  recorded: ReadonlyMap<string, ReadonlyMap<string, RecordedRating>>;
  vectors: ReadonlyMap<string, AnswerVector>;
  /** Keyed by the round's id. */
  reports: ReadonlyMap<string, readonly ReportSection[]>;
  participants: ReadonlyMap<string, readonly NamedParticipant[]>;
  plans: ReadonlyMap<string, RoundPlan>;
  steps: ReadonlyMap<string, readonly TakenStep[]>;
  assignments: ReadonlyMap<string, readonly Assignment[]>;
  reminders: ReadonlyMap<string, readonly SentReminder[]>;
  entries: readonly KeptEntry[];
  evidence: readonly KeptEvidence[];
  revisions: readonly StoredRevision[];
  models: ReadonlyMap<string, KnownModel>;
  activeModel: string | null;
  results: readonly StoredResult[];
  provisionalResults: readonly StoredResult[];
  people: ReadonlyMap<string, Person>;
  /** Keyed by the person's id. */
  passwordHashes: ReadonlyMap<string, string>;
  secondFactors: ReadonlyMap<string, SecondFactor>;
  recoveryCodes: ReadonlyMap<string, readonly string[]>;
  identities: readonly LinkedIdentity[];
  sessions: readonly Session[];
  links: readonly OneTimeLink[];
  memberships: readonly Membership[];
  tokens: readonly ApiToken[];
  inspections: readonly Inspection[];
  attempts: ReadonlyMap<string, Attempts>;
  targets: readonly StoredTarget[];
  /** Since when, by the municipality's id. */
  participations: ReadonlyMap<string, string>;
  drafts: readonly CatalogueDraft[];
  /** Keyed by the municipality's id. */
  events: ReadonlyMap<string, readonly NumberedEvent[]>;
  subscriptions: readonly Subscription[];
  slots: readonly Slot[];
  /** Keyed by the mail's id. */
  outbox: ReadonlyMap<string, KeptMail>;
  meetings: readonly Meeting[];
  /** Keyed by the round's id. */
  publications: ReadonlyMap<string, Publication>;
  feeds: readonly CalendarFeed[];
  jobRuns: readonly KeptRun[];
  /** When each process was seen last. */
  jobWorkers: ReadonlyMap<string, string>;
  rescorings: readonly Rescoring[];
  /** Keyed by the rescoring's id. */
  rescored: ReadonlyMap<string, KeptScores>;
  auditEvents: ReadonlyArray<AuditEvent & AuditActorKey>;
  auditHead: ChainEnd | null;
  auditAnchor: ChainEnd | null;
}

export function emptyTables(): InMemoryTables {
  return {
    demonstrationState: 'never_loaded',
    settings: DEFAULT_SETTINGS,
    serverSettings: null,
    municipalities: new Map(),
    catalogues: new Map(),
    mappings: [],
    rounds: new Map(),
    answers: new Map(),
    recorded: new Map(),
    vectors: new Map(),
    reports: new Map(),
    participants: new Map(),
    plans: new Map(),
    steps: new Map(),
    assignments: new Map(),
    reminders: new Map(),
    entries: [],
    evidence: [],
    revisions: [],
    models: new Map(),
    activeModel: null,
    results: [],
    provisionalResults: [],
    people: new Map(),
    passwordHashes: new Map(),
    secondFactors: new Map(),
    recoveryCodes: new Map(),
    identities: [],
    sessions: [],
    links: [],
    memberships: [],
    tokens: [],
    inspections: [],
    attempts: new Map(),
    targets: [],
    participations: new Map(),
    drafts: [],
    events: new Map(),
    subscriptions: [],
    slots: [],
    outbox: new Map(),
    meetings: [],
    publications: new Map(),
    feeds: [],
    jobRuns: [],
    jobWorkers: new Map(),
    rescorings: [],
    rescored: new Map(),
    auditEvents: [],
    auditHead: null,
    auditAnchor: null,
  };
}

/** A copy of the map with one more entry. */
export function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

/** A copy of the map without the entries whose key meets the condition. */
export function withoutKeys<K, V>(map: ReadonlyMap<K, V>, unwanted: (key: K) => boolean): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key]) => !unwanted(key)));
}

/** A copy of the list in the order of a moment, earliest first; what bears the same moment keeps its order. */
export function inOrderOf<T>(list: readonly T[], moment: (of: T) => string): T[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return [...list].sort((a, b) => compare(moment(a), moment(b)));
}

export function rejectMissing(reference: string, isThere: boolean): void {
  if (isThere) return;
  throw new SelbstcheckError(
    'reference-missing',
    `The ${reference} this belongs to does not exist. Create it first.`,
  );
}

export function rejectTaken(code: string, what: string, isTaken: boolean): void {
  if (isTaken) throw new SelbstcheckError(code, `${what} is already there. Nothing was changed.`);
}
