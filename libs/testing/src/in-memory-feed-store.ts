import { FeedStore, type CalendarFeed } from '@selbstcheck/application';
import { rejectMissing, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryFeedStore extends FeedStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async replace(feed: CalendarFeed): Promise<void> {
    rejectMissing('person', this.tables.people.has(feed.personId));
    rejectMissing('municipality', this.tables.municipalities.has(feed.municipalityId));
    await this.remove(feed.municipalityId, feed.personId);
    this.tables.feeds = [...this.tables.feeds, feed];
  }

  async findByDigest(digest: string): Promise<CalendarFeed | null> {
    return this.tables.feeds.find((feed) => feed.digest === digest) ?? null;
  }

  async find(municipalityId: string, personId: string): Promise<CalendarFeed | null> {
    const isMeant = (feed: CalendarFeed): boolean =>
      feed.municipalityId === municipalityId && feed.personId === personId;
    return this.tables.feeds.find(isMeant) ?? null;
  }

  async remove(municipalityId: string, personId: string): Promise<boolean> {
    const there = await this.find(municipalityId, personId);
    this.tables.feeds = this.tables.feeds.filter((feed) => feed !== there);
    return there !== null;
  }
}
