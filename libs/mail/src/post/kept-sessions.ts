import type { SmtpSession } from './smtp-session.js';

const REST_MS = 10_000;
/** Mail servers end connections that bring too many. */
const MOST_MAILS = 100;

/** Sessions that wait for the next mail. */
export class KeptSessions {
  private readonly sessions: SmtpSession[] = [];
  private isClosed = false;

  constructor(private readonly most: number) {}

  /** The one that was used last; null where none is open. */
  take(): SmtpSession | null {
    for (let session = this.sessions.pop(); session !== undefined; session = this.sessions.pop()) {
      if (session.wake()) return session;
    }
    return null;
  }

  /** Keeps a session that is between two mails, or ends it. */
  keep(session: SmtpSession): void {
    if (this.isClosed || session.begun >= MOST_MAILS) return session.quit();
    session.rest(REST_MS);
    this.sessions.push(session);
    if (this.sessions.length > this.most) this.sessions.shift()?.quit();
  }

  close(): void {
    this.isClosed = true;
    for (const session of this.sessions.splice(0)) session.close();
  }
}
