import type { AccountStores } from '../access/account-stores.js';
import { actorOf } from '../access/person-actor.js';
import { forgetBounces } from '../digests/forget-bounces.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { AccountReporting } from './letters.js';
import type { OneTimeLinks } from './one-time-links.js';

/** The stores in which an account gets a new address. */
export interface AddressStores extends Pick<AccountStores, 'people' | 'links'> {
  readonly subscriptions: SubscriptionStore;
}

/** Takes over a new address with the link that was sent to it. */
export class ConfirmAddress {
  constructor(
    private readonly stores: AddressStores,
    private readonly oneTimeLinks: OneTimeLinks,
    private readonly reporting: AccountReporting,
  ) {}

  /** Tells the old address. Rejects with `link-invalid` or, where the address has an account by now, `address-taken`. */
  async confirm(token: string): Promise<void> {
    const link = await this.oneTimeLinks.find(token, 'address_confirmation');
    const { personId, email } = link;
    const person = personId === null ? null : await this.stores.people.find(personId);
    if (person?.state !== 'active' || email === null) return this.oneTimeLinks.refuse(link.purpose);
    await this.oneTimeLinks.redeem(link, async () => {
      // before the entry of the trail, as delivery does: the other order can deadlock
      await forgetBounces(this.stores.subscriptions, person.id);
      await this.reporting.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'address_changed',
        subject: { kind: 'person', id: person.id },
      });
      await this.stores.people.update(person.id, { email });
      await this.stores.links.removeOf(person.id, 'password_reset');
    });
    this.reporting.letters.notify(person, 'address_changed');
  }
}
