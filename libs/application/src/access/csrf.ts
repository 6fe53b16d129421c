import type { Secrets } from '../ports/identity.js';
import type { Session } from '../ports/session-store.js';

/** The token that every changing request of a session must carry besides the cookie; hexadecimal. */
export function csrfTokenOf(session: Session, secrets: Secrets): string {
  return secrets.digest('csrf', session.digest);
}
