import type {
  AttemptStore,
  AuditStore,
  CatalogueDraftStore,
  CatalogueStore,
  CredentialStore,
  EntryStore,
  EventStore,
  EvidenceStore,
  FeedStore,
  InspectionStore,
  InstallationStore,
  JobRunStore,
  LinkStore,
  MeetingStore,
  MembershipStore,
  ModelStore,
  MunicipalityStore,
  OutboxStore,
  ParticipationStore,
  PersonStore,
  PublicationStore,
  RescoringStore,
  ResultStore,
  RevisionStore,
  RoundPlanStore,
  RoundStore,
  SessionStore,
  SlotStore,
  SubscriptionStore,
  TargetStore,
  TokenStore,
  UnitOfWork,
} from '@selbstcheck/application';
import type { Database } from '../database/database.js';
import { DatabaseUnitOfWork } from '../transactions/database-unit-of-work.js';
import { DatabaseAttemptStore } from './database-attempt-store.js';
import { DatabaseAuditStore } from './database-audit-store.js';
import { DatabaseCatalogueDraftStore } from './database-catalogue-draft-store.js';
import { DatabaseCatalogueStore } from './database-catalogue-store.js';
import { DatabaseCredentialStore } from './database-credential-store.js';
import { DatabaseEntryStore } from './database-entry-store.js';
import { DatabaseEventStore } from './database-event-store.js';
import { DatabaseEvidenceStore } from './database-evidence-store.js';
import { DatabaseFeedStore } from './database-feed-store.js';
import { DatabaseInspectionStore } from './database-inspection-store.js';
import { DatabaseInstallationStore } from './database-installation-store.js';
import { DatabaseJobRunStore } from './database-job-run-store.js';
import { DatabaseLinkStore } from './database-link-store.js';
import { DatabaseMeetingStore } from './database-meeting-store.js';
import { DatabaseMembershipStore } from './database-membership-store.js';
import { DatabaseModelStore } from './database-model-store.js';
import { DatabaseMunicipalityStore } from './database-municipality-store.js';
import { DatabaseOutboxStore } from './database-outbox-store.js';
import { DatabaseParticipationStore } from './database-participation-store.js';
import { DatabasePersonStore } from './database-person-store.js';
import { DatabasePublicationStore } from './database-publication-store.js';
import { DatabaseRescoringStore } from './database-rescoring-store.js';
import { DatabaseResultStore } from './database-result-store.js';
import { DatabaseRevisionStore } from './database-revision-store.js';
import { DatabaseRoundPlanStore } from './database-round-plan-store.js';
import { DatabaseRoundStore } from './database-round-store.js';
import { DatabaseSessionStore } from './database-session-store.js';
import { DatabaseSlotStore } from './database-slot-store.js';
import { DatabaseSubscriptionStore } from './database-subscription-store.js';
import { DatabaseTargetStore } from './database-target-store.js';
import { DatabaseTokenStore } from './database-token-store.js';

/** Every port that this database fulfils. */
export interface Stores {
  readonly catalogues: CatalogueStore;
  readonly municipalities: MunicipalityStore;
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
  readonly entries: EntryStore;
  readonly evidence: EvidenceStore;
  readonly revisions: RevisionStore;
  readonly results: ResultStore;
  readonly installation: InstallationStore;
  readonly people: PersonStore;
  readonly credentials: CredentialStore;
  readonly sessions: SessionStore;
  readonly links: LinkStore;
  readonly memberships: MembershipStore;
  readonly tokens: TokenStore;
  readonly attempts: AttemptStore;
  readonly audit: AuditStore;
  readonly inspections: InspectionStore;
  readonly targets: TargetStore;
  readonly participations: ParticipationStore;
  readonly drafts: CatalogueDraftStore;
  readonly events: EventStore;
  readonly subscriptions: SubscriptionStore;
  readonly slots: SlotStore;
  readonly outbox: OutboxStore;
  readonly meetings: MeetingStore;
  readonly publications: PublicationStore;
  readonly feeds: FeedStore;
  readonly jobRuns: JobRunStore;
  readonly models: ModelStore;
  readonly rescorings: RescoringStore;
  readonly unitOfWork: UnitOfWork;
}

/** The stores on one open database; they share its transactions. */
export function createStores({ transactions }: Database): Stores {
  return {
    catalogues: new DatabaseCatalogueStore(transactions),
    municipalities: new DatabaseMunicipalityStore(transactions),
    rounds: new DatabaseRoundStore(transactions),
    plans: new DatabaseRoundPlanStore(transactions),
    entries: new DatabaseEntryStore(transactions),
    evidence: new DatabaseEvidenceStore(transactions),
    revisions: new DatabaseRevisionStore(transactions),
    results: new DatabaseResultStore(transactions),
    installation: new DatabaseInstallationStore(transactions),
    people: new DatabasePersonStore(transactions),
    credentials: new DatabaseCredentialStore(transactions),
    sessions: new DatabaseSessionStore(transactions),
    links: new DatabaseLinkStore(transactions),
    memberships: new DatabaseMembershipStore(transactions),
    tokens: new DatabaseTokenStore(transactions),
    attempts: new DatabaseAttemptStore(transactions),
    audit: new DatabaseAuditStore(transactions),
    inspections: new DatabaseInspectionStore(transactions),
    targets: new DatabaseTargetStore(transactions),
    participations: new DatabaseParticipationStore(transactions),
    drafts: new DatabaseCatalogueDraftStore(transactions),
    events: new DatabaseEventStore(transactions),
    subscriptions: new DatabaseSubscriptionStore(transactions),
    slots: new DatabaseSlotStore(transactions),
    outbox: new DatabaseOutboxStore(transactions),
    meetings: new DatabaseMeetingStore(transactions),
    publications: new DatabasePublicationStore(transactions),
    feeds: new DatabaseFeedStore(transactions),
    jobRuns: new DatabaseJobRunStore(transactions),
    models: new DatabaseModelStore(transactions),
    rescorings: new DatabaseRescoringStore(transactions),
    unitOfWork: new DatabaseUnitOfWork(transactions),
  };
}
