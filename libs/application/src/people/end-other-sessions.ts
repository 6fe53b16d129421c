import type { AccountStores } from '../access/account-stores.js';
import type { Principal } from '../access/actor.js';
import type { RequestOrigin } from '../access/origin.js';
import { actorOf, withSession } from '../access/person-actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { ProvePassword } from './prove-password.js';

/** Signs a person out everywhere else. */
export class EndOtherSessions {
  constructor(
    private readonly stores: Pick<AccountStores, 'sessions' | 'unitOfWork'>,
    private readonly provePassword: ProvePassword,
    private readonly audit: AuditTrail,
  ) {}

  /** Rejects as `ProvePassword.prove` does. */
  async end(principal: Principal, password: string, origin: RequestOrigin): Promise<void> {
    const { person, session } = withSession(principal);
    await this.provePassword.prove(principal, password, origin);
    await this.stores.unitOfWork.run(async () => {
      await this.stores.sessions.removeAllOf(person.id, session.id);
      await this.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'sessions_ended',
        subject: { kind: 'person', id: person.id },
      });
    });
  }
}
