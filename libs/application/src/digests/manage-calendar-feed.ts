import type { Actor } from '../access/actor.js';
import { signInNeeded } from '../access/person-actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { FeedStore } from '../ports/feed-store.js';
import type { Secrets } from '../ports/identity.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { DigestLinks } from './digest-links.js';

/** Purpose of the digests that calendar feeds are found by. */
export const FEED_PURPOSE = 'calendar-feed';

/** Somebody's calendar feed; null where there is none. The address is known only to the call that makes it. */
export interface CalendarFeedState {
  /** ISO timestamp in UTC. */
  readonly createdAt: string | null;
  readonly address: string | null;
}

/** The stores that calendar feeds are managed in. */
export interface CalendarFeedStores {
  readonly unitOfWork: UnitOfWork;
  readonly feeds: FeedStore;
}

/** Gives members a secret address for their calendar program, and takes it back. */
export class ManageCalendarFeed {
  constructor(
    private readonly stores: CalendarFeedStores,
    private readonly secrets: Secrets,
    private readonly links: DigestLinks,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, municipalityId: string): Promise<CalendarFeedState> {
    const feed = await this.stores.feeds.find(municipalityId, personIdOf(actor));
    return { createdAt: feed?.createdAt ?? null, address: null };
  }

  /** A new address; the one before ends. */
  async make(actor: Actor, municipalityId: string): Promise<CalendarFeedState> {
    const { unitOfWork, feeds } = this.stores;
    const personId = personIdOf(actor);
    const token = this.secrets.newToken();
    const digest = this.secrets.digest(FEED_PURPOSE, token);
    const createdAt = this.clock.now();
    await unitOfWork.run(async () => {
      await feeds.replace({ digest, personId, municipalityId, createdAt });
      await this.record(actor, municipalityId, 'calendar_feed_made');
    });
    return { createdAt, address: this.links.screen(`/api/calendar/${token}`) };
  }

  /** Where there is none nothing changes. */
  async end(actor: Actor, municipalityId: string): Promise<CalendarFeedState> {
    const { unitOfWork, feeds } = this.stores;
    await unitOfWork.run(async () => {
      if (!(await feeds.remove(municipalityId, personIdOf(actor)))) return;
      await this.record(actor, municipalityId, 'calendar_feed_ended');
    });
    return { createdAt: null, address: null };
  }

  private record(
    actor: Actor,
    municipalityId: string,
    action: 'calendar_feed_made' | 'calendar_feed_ended',
  ): Promise<void> {
    const subject = { kind: 'calendar_feed', id: null } as const;
    return this.auditTrail.record(actor, { municipalityId, action, subject });
  }
}

function personIdOf({ personId }: Actor): string {
  if (personId === null) throw signInNeeded();
  return personId;
}
