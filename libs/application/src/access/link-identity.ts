import { SelbstcheckError } from '@selbstcheck/domain';
import type { AccountReporting } from '../people/letters.js';
import type { Person } from '../people/person.js';
import type { ExternalIdentity } from '../ports/identity.js';
import type { AccountStores } from './account-stores.js';
import { actorOf } from './person-actor.js';

/** Links a local account with what the OpenID provider knows its owner by. */
export class LinkIdentity {
  constructor(
    private readonly stores: Pick<AccountStores, 'credentials' | 'unitOfWork'>,
    private readonly reporting: AccountReporting,
  ) {}

  /** Nothing happens where they are linked already. Rejects with `identity-taken` where it is another's. */
  async link(person: Person, { issuer, subject }: ExternalIdentity): Promise<void> {
    const isLinked = await this.stores.unitOfWork.run(async () => {
      const owner = await this.stores.credentials.personOfIdentity(issuer, subject);
      if (owner === person.id) return false;
      if (owner !== null) throw identityTaken();
      await this.stores.credentials.linkIdentity(person.id, issuer, subject);
      await this.reporting.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'identity_linked',
        subject: { kind: 'person', id: person.id },
      });
      return true;
    });
    if (isLinked) this.reporting.letters.notify(person, 'external_identity_linked');
  }
}

function identityTaken(): SelbstcheckError {
  return new SelbstcheckError(
    'identity-taken',
    'The sign-in service knows you by an account that is linked with somebody else here. Ask the administration.',
  );
}
