import { newPerson } from '../people/new-person.js';
import type { Person } from '../people/person.js';
import type { ExternalIdentity } from '../ports/identity.js';
import type { Clock, Ids } from '../ports/surroundings.js';
import type { AccountStores } from './account-stores.js';
import { normalizedAddress } from './normalized-address.js';
import { entitlementOf, type Entitlement, type ProviderGrant } from './provider-groups.js';
import type { SynchroniseGroups } from './synchronise-groups.js';

/** Finds, makes and updates the account of whom the OpenID provider vouches for. */
export class ProviderAccounts {
  constructor(
    private readonly stores: Pick<
      AccountStores,
      'people' | 'credentials' | 'memberships' | 'municipalities' | 'sessions'
    >,
    private readonly grants: readonly ProviderGrant[],
    private readonly groups: SynchroniseGroups,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * The person to sign in; null for who is not entitled: memberships that ended with the groups stay ended then, as
   * they would not after an error. Rejects with `address-taken` where a local account has the address. Call it inside a
   * unit of work.
   */
  async admit(identity: ExternalIdentity): Promise<Person | null> {
    const entitlement = await entitlementOf(identity.groups, this.grants, this.stores.municipalities);
    const personId = await this.stores.credentials.personOfIdentity(identity.issuer, identity.subject);
    const known = personId === null ? null : await this.stores.people.find(personId);
    if (known !== null) return this.readmit(known, entitlement);
    return this.create(identity, entitlement);
  }

  private async readmit(person: Person, entitlement: Entitlement): Promise<Person | null> {
    if (person.state !== 'active') return null;
    await this.groups.synchronise(person, entitlement);
    const synchronised = await this.stores.people.find(person.id);
    if (synchronised !== null && (await this.isEntitled(synchronised))) return synchronised;
    await this.stores.sessions.removeAllOf(person.id);
    return null;
  }

  /** A local account that was linked is let in in any case, as with its password. */
  private async isEntitled(person: Person): Promise<boolean> {
    if (person.isInstallationAdmin) return true;
    if ((await this.stores.credentials.passwordHash(person.id)) !== null) return true;
    return (await this.stores.memberships.listByPerson(person.id)).length > 0;
  }

  private async create(identity: ExternalIdentity, entitlement: Entitlement): Promise<Person | null> {
    const isEntitled = entitlement.isInstallationAdmin || entitlement.memberships.size > 0;
    if (!isEntitled || identity.email === null) return null;
    const email = normalizedAddress(identity.email);
    const name = identity.name ?? email;
    const person = newPerson({ id: this.ids.next(), email, name, language: 'de' }, this.clock.now());
    await this.stores.people.insert(person);
    await this.stores.credentials.linkIdentity(person.id, identity.issuer, identity.subject);
    await this.groups.synchronise(person, entitlement);
    return (await this.stores.people.find(person.id)) ?? person;
  }
}
