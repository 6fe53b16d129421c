import type { AuditTrail } from '../audit/audit-trail.js';
import type { AccountStores } from './account-stores.js';
import type { Principal } from './actor.js';
import { actorOf, withSession } from './person-actor.js';

/** Ends the session of a browser. */
export class SignOut {
  constructor(
    private readonly stores: Pick<AccountStores, 'sessions' | 'unitOfWork'>,
    private readonly audit: AuditTrail,
  ) {}

  /** Rejects with `sign-in-needed` where there is no session. */
  async signOut(principal: Principal): Promise<void> {
    const { person, session } = withSession(principal);
    await this.stores.unitOfWork.run(async () => {
      await this.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'signed_out',
        subject: { kind: 'session', id: session.id },
      });
      await this.stores.sessions.remove(session.id);
    });
  }
}
