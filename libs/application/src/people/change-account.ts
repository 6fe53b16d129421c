import type { Language } from '@selbstcheck/domain';
import type { AccountStores } from '../access/account-stores.js';
import type { Principal } from '../access/actor.js';
import { actorOf, signInNeeded, withSession } from '../access/person-actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';

/** Changes what people call themselves and which language they read. */
export class ChangeAccount {
  constructor(
    private readonly stores: Pick<AccountStores, 'people' | 'unitOfWork'>,
    private readonly audit: AuditTrail,
  ) {}

  /** Rejects with `sign-in-needed`. */
  async change(
    principal: Principal,
    change: { readonly name: string; readonly language: Language },
  ): Promise<void> {
    const { person: known } = withSession(principal);
    await this.stores.unitOfWork.run(async () => {
      const person = await this.stores.people.find(known.id);
      if (person === null) throw signInNeeded();
      // first: whoever holds the trail's end may be waiting for this person's row
      await this.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'account_changed',
        subject: { kind: 'person', id: person.id },
        before: { language: person.language },
        after: { language: change.language, isNameChanged: change.name !== person.name },
      });
      await this.stores.people.update(person.id, { name: change.name, language: change.language });
    });
  }
}
