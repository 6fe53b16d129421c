import { SessionStore, type Session } from '@selbstcheck/application';
import { inOrderOf, rejectMissing, type InMemoryTables } from './in-memory-tables.js';

export class InMemorySessionStore extends SessionStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(session: Session): Promise<void> {
    rejectMissing('person', this.tables.people.has(session.personId));
    this.tables.sessions = [...this.tables.sessions, session];
  }

  async findByDigest(digest: string): Promise<Session | null> {
    return this.tables.sessions.find((session) => session.digest === digest) ?? null;
  }

  async listByPerson(personId: string): Promise<readonly Session[]> {
    const ofPerson = this.tables.sessions.filter((session) => session.personId === personId);
    return inOrderOf(ofPerson, ({ startedAt }) => startedAt);
  }

  async touch(sessionId: string, lastSeenAt: string): Promise<void> {
    this.tables.sessions = this.tables.sessions.map((session) =>
      session.id === sessionId ? { ...session, lastSeenAt } : session,
    );
  }

  async remove(sessionId: string): Promise<void> {
    this.keep(({ id }) => id !== sessionId);
  }

  async removeAllOf(personId: string, exceptSessionId?: string): Promise<void> {
    this.keep((session) => session.personId !== personId || session.id === exceptSessionId);
  }

  async removeStale(now: string, lastSeenBefore: string): Promise<void> {
    this.keep(({ expiresAt, lastSeenAt }) => expiresAt > now && lastSeenAt >= lastSeenBefore);
  }

  private keep(isKept: (session: Session) => boolean): void {
    this.tables.sessions = this.tables.sessions.filter(isKept);
  }
}
