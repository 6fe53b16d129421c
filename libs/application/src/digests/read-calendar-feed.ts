import { SelbstcheckError } from '@selbstcheck/domain';
import { NOBODY } from '../access/actor.js';
import type { Refusals } from '../audit/refusals.js';
import type { Person } from '../people/person.js';
import type { CalendarWriter } from '../ports/calendar-writer.js';
import type { CalendarFeed, FeedStore } from '../ports/feed-store.js';
import type { Secrets } from '../ports/identity.js';
import type { MembershipStore } from '../ports/membership-store.js';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { CalendarDates } from './calendar-dates.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import { FEED_PURPOSE } from './manage-calendar-feed.js';

/** The stores that say whose calendar feed an address is. */
export interface FeedOwnerStores {
  readonly feeds: FeedStore;
  readonly people: PersonStore;
  readonly memberships: MembershipStore;
  readonly municipalities: MunicipalityStore;
}

/** Answers calendar programs, which have nothing but the secret address. */
export class ReadCalendarFeed {
  constructor(
    private readonly stores: FeedOwnerStores,
    private readonly dates: CalendarDates,
    private readonly writer: CalendarWriter,
    private readonly secrets: Secrets,
    private readonly refusals: Refusals,
    private readonly clock: Clock,
  ) {}

  /**
   * The calendar (RFC 5545) in the language of its owner. Rejects with `link-invalid` where the address is unknown or
   * ended, or its owner is no longer an active member.
   */
  async read(token: string): Promise<string> {
    const feed = await this.stores.feeds.findByDigest(this.secrets.digest(FEED_PURPOSE, token));
    const person = feed && (await this.ownerOf(feed));
    const municipality = feed && (await this.stores.municipalities.find(feed.municipalityId));
    if (!person || !municipality) return this.refuse();
    return this.write(municipality, person);
  }

  private async write({ id, name }: Municipality, person: Person): Promise<string> {
    const title = CALENDAR_WORDS[person.language].name(name);
    return this.writer.write(title, await this.dates.read(id, person), this.clock.now());
  }

  private async ownerOf({ personId, municipalityId }: CalendarFeed): Promise<Person | null> {
    const person = await this.stores.people.find(personId);
    if (person?.state !== 'active') return null;
    const memberships = await this.stores.memberships.listByPerson(personId);
    return memberships.some((each) => each.municipalityId === municipalityId) ? person : null;
  }

  private async refuse(): Promise<never> {
    await this.refusals.record(NOBODY, null, 'link-invalid', { kind: 'endpoint', id: FEED_PURPOSE });
    throw new SelbstcheckError(
      'link-invalid',
      'This calendar address does not work any more. Make a new one under Mitteilungen and take the old one out of your calendar.',
    );
  }
}
