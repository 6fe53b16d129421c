/** The calendar feed of a person for a municipality. Only a digest of its secret is kept. */
export interface CalendarFeed {
  readonly digest: string;
  readonly personId: string;
  readonly municipalityId: string;
  /** ISO timestamp in UTC. */
  readonly createdAt: string;
}

/** Calendar feeds; they go with their person and their municipality. */
export abstract class FeedStore {
  /** Puts a feed in the place of the one that the person had for the municipality. */
  abstract replace(feed: CalendarFeed): Promise<void>;
  abstract findByDigest(digest: string): Promise<CalendarFeed | null>;
  abstract find(municipalityId: string, personId: string): Promise<CalendarFeed | null>;
  /** False where there was none. */
  abstract remove(municipalityId: string, personId: string): Promise<boolean>;
}
