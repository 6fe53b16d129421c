import { SYSTEM } from '../access/actor.js';
import { DAY, momentAfter } from '../access/moments.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import { CONFIRMATION_LASTS } from '../digests/confirmation-mail.js';
import type { AttemptStore } from '../ports/attempt-store.js';
import type { AuditStore } from '../ports/audit-store.js';
import type { InspectionStore } from '../ports/inspection-store.js';
import type { InstallationStore, RetentionSettings } from '../ports/installation-store.js';
import type { LinkStore } from '../ports/link-store.js';
import type { MailFolder } from '../ports/mailer.js';
import type { MembershipStore } from '../ports/membership-store.js';
import type { OutboxStore } from '../ports/outbox-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { RoundStore } from '../ports/round-store.js';
import type { SessionStore } from '../ports/session-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { daysBefore, monthsBefore } from './dates-before.js';
import type { ErasePerson } from './erase-person.js';

/** The stores whose contents have an end. */
export interface RetentionStores {
  readonly installation: InstallationStore;
  readonly audit: AuditStore;
  readonly inspections: InspectionStore;
  readonly rounds: RoundStore;
  readonly people: PersonStore;
  readonly memberships: MembershipStore;
  readonly sessions: SessionStore;
  readonly links: LinkStore;
  readonly attempts: AttemptStore;
  readonly outbox: OutboxStore;
  readonly subscriptions: SubscriptionStore;
  readonly unitOfWork: UnitOfWork;
}

/**
 * So long the text of a digest that went out, or never will, is kept for coordination to look at: until the next but
 * one quarterly digest. What was decided, and when it was sent, stays in the delivery log.
 */
const DIGEST_MAIL_DAYS = 180;

/**
 * So long the address of somebody who unsubscribed is kept, with what was sent there: a click that was a mistake or a
 * scanner's can be seen and asked about within a month, and nothing else needs the address.
 */
const UNSUBSCRIBED_ADDRESS_DAYS = 30;

/** Removes what its time is over for: at every start and every six hours. Running it twice changes nothing more. */
export class ApplyRetention {
  constructor(
    private readonly stores: RetentionStores,
    private readonly folder: MailFolder,
    private readonly erasePerson: ErasePerson,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const { retention } = await this.stores.installation.settings();
    await this.removeShortLived();
    const folderMails = await this.folder.removeBefore(this.startOf(retention.folderMailDays, daysBefore));
    await this.stores.unitOfWork.run(() => this.removeHistory(retention, folderMails));
    await this.eraseIdleAccounts(retention);
  }

  private async removeShortLived(): Promise<void> {
    const { sessions, links, attempts } = this.stores;
    const now = this.clock.now();
    const aDayAgo = momentAfter(now, -DAY);
    await sessions.removeStale(now, aDayAgo);
    await links.removeExpired(now);
    await attempts.removeBefore(aDayAgo);
  }

  private async removeHistory(retention: RetentionSettings, folderMails: number): Promise<void> {
    const { audit, inspections, rounds, outbox, subscriptions } = this.stores;
    const endOfTrail = this.startOf(12 * retention.auditYears, monthsBefore);
    const removed = {
      auditEntries: await audit.cutBefore(endOfTrail),
      participantNames: await rounds.eraseNamesOfRoundsBefore(
        monthsBefore(this.clock.today(), retention.participantNameMonths),
      ),
      folderMails,
      digestMails: await outbox.removeBytesBefore(this.startOf(DIGEST_MAIL_DAYS, daysBefore)),
      unconfirmedSubscriptions: await subscriptions.removeUnconfirmedBefore(
        momentAfter(this.clock.now(), -CONFIRMATION_LASTS),
      ),
      unsubscribedAddresses: await subscriptions.removeUnsubscribedAddressesBefore(
        momentAfter(this.clock.now(), -UNSUBSCRIBED_ADDRESS_DAYS * DAY),
      ),
    };
    await inspections.removeBefore(endOfTrail);
    if (Object.values(removed).every((count) => count === 0)) return;
    await this.auditTrail.record(SYSTEM, {
      municipalityId: null,
      action: 'retention_applied',
      subject: { kind: 'installation', id: null },
      before: removed,
    });
  }

  private async eraseIdleAccounts({ idleAccountMonths }: RetentionSettings): Promise<void> {
    const { people, memberships } = this.stores;
    const end = this.startOf(idleAccountMonths, monthsBefore);
    for (const { id, idleSince, isInstallationAdmin } of await people.list()) {
      if (idleSince === null || idleSince >= end || isInstallationAdmin) continue;
      if ((await memberships.listByPerson(id)).length > 0) continue;
      await this.erasePerson.erase(SYSTEM, id, 'declined');
    }
  }

  /** The moment at which the day began that lies so far back. */
  private startOf(amount: number, before: (date: string, amount: number) => string): string {
    return this.clock.startOfDay(before(this.clock.today(), amount));
  }
}
