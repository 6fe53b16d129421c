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
import { InMemoryAttemptStore } from './in-memory-attempt-store.js';
import { InMemoryAuditStore } from './in-memory-audit-store.js';
import { InMemoryCatalogueDraftStore } from './in-memory-catalogue-draft-store.js';
import { InMemoryCatalogueStore } from './in-memory-catalogue-store.js';
import { InMemoryCredentialStore } from './in-memory-credential-store.js';
import { InMemoryEntryStore } from './in-memory-entry-store.js';
import { InMemoryEventStore } from './in-memory-event-store.js';
import { InMemoryEvidenceStore } from './in-memory-evidence-store.js';
import { InMemoryFeedStore } from './in-memory-feed-store.js';
import { InMemoryInspectionStore } from './in-memory-inspection-store.js';
import { InMemoryInstallationStore } from './in-memory-installation-store.js';
import { InMemoryJobRunStore } from './in-memory-job-run-store.js';
import { InMemoryLinkStore } from './in-memory-link-store.js';
import { InMemoryMeetingStore } from './in-memory-meeting-store.js';
import { InMemoryMembershipStore } from './in-memory-membership-store.js';
import { InMemoryModelStore } from './in-memory-model-store.js';
import { InMemoryMunicipalityStore } from './in-memory-municipality-store.js';
import { InMemoryOutboxStore } from './in-memory-outbox-store.js';
import { InMemoryParticipationStore } from './in-memory-participation-store.js';
import { InMemoryPersonStore } from './in-memory-person-store.js';
import { InMemoryPublicationStore } from './in-memory-publication-store.js';
import { InMemoryRescoringStore } from './in-memory-rescoring-store.js';
import { InMemoryResultStore } from './in-memory-result-store.js';
import { InMemoryRevisionStore } from './in-memory-revision-store.js';
import { InMemoryRoundPlanStore } from './in-memory-round-plan-store.js';
import { InMemoryRoundStore } from './in-memory-round-store.js';
import { InMemorySessionStore } from './in-memory-session-store.js';
import { InMemorySlotStore } from './in-memory-slot-store.js';
import { InMemorySubscriptionStore } from './in-memory-subscription-store.js';
import { emptyTables } from './in-memory-tables.js';
import { InMemoryTargetStore } from './in-memory-target-store.js';
import { InMemoryTokenStore } from './in-memory-token-store.js';
import { InMemoryUnitOfWork } from './in-memory-unit-of-work.js';

/** The stores a use case is given, whatever keeps them. */
export interface StoresUnderTest {
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

/** Empty stores in memory that know of each other: references are checked, removals cascade. */
export function createInMemoryStores(): StoresUnderTest {
  const tables = emptyTables();
  const unitOfWork = new InMemoryUnitOfWork(tables);
  return {
    catalogues: new InMemoryCatalogueStore(tables),
    municipalities: new InMemoryMunicipalityStore(tables),
    rounds: new InMemoryRoundStore(tables),
    plans: new InMemoryRoundPlanStore(tables),
    entries: new InMemoryEntryStore(tables),
    evidence: new InMemoryEvidenceStore(tables),
    revisions: new InMemoryRevisionStore(tables),
    results: new InMemoryResultStore(tables),
    installation: new InMemoryInstallationStore(tables),
    people: new InMemoryPersonStore(tables),
    credentials: new InMemoryCredentialStore(tables),
    sessions: new InMemorySessionStore(tables),
    links: new InMemoryLinkStore(tables),
    memberships: new InMemoryMembershipStore(tables),
    tokens: new InMemoryTokenStore(tables),
    attempts: new InMemoryAttemptStore(tables),
    audit: new InMemoryAuditStore(tables, unitOfWork),
    inspections: new InMemoryInspectionStore(tables),
    targets: new InMemoryTargetStore(tables),
    participations: new InMemoryParticipationStore(tables),
    drafts: new InMemoryCatalogueDraftStore(tables),
    events: new InMemoryEventStore(tables, unitOfWork),
    subscriptions: new InMemorySubscriptionStore(tables),
    slots: new InMemorySlotStore(tables),
    outbox: new InMemoryOutboxStore(tables),
    meetings: new InMemoryMeetingStore(tables),
    publications: new InMemoryPublicationStore(tables),
    feeds: new InMemoryFeedStore(tables),
    jobRuns: new InMemoryJobRunStore(tables),
    models: new InMemoryModelStore(tables),
    rescorings: new InMemoryRescoringStore(tables),
    unitOfWork,
  };
}
