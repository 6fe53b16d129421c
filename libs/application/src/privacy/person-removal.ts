import type { AccountStores } from '../access/account-stores.js';
import type { Actor } from '../access/actor.js';
import type { EndMembership } from '../administration/end-membership.js';
import type { Person } from '../people/person.js';
import type { InspectionStore } from '../ports/inspection-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';

/**
 * Removes what resolves a person's opaque id: the record with all credentials and calendar feeds, invitations to the
 * address, subscriptions of the person and the address with every mail, and requests for inspections of the person with
 * their reasons.
 * Memberships end, API tokens are revoked; history keeps the id, function and department.
 */
export class PersonRemoval {
  constructor(
    private readonly stores: Pick<AccountStores, 'people' | 'tokens' | 'links' | 'municipalities'> & {
      readonly inspections: InspectionStore;
      readonly subscriptions: SubscriptionStore;
    },
    private readonly memberships: EndMembership,
    private readonly clock: Clock,
  ) {}

  /** Call it inside a unit of work. */
  async remove(actor: Actor, person: Person): Promise<void> {
    await this.memberships.endAllOf(actor, person.id);
    await this.stores.tokens.revokeAllOf(person.id, null, this.clock.now());
    const municipalityIds = (await this.stores.municipalities.list()).map(({ id }) => id);
    await this.removeInvitations(person.email, [null, ...municipalityIds]);
    await this.stores.subscriptions.removeOfPerson(person.id);
    await this.removeSubscriptions(person.email.toLowerCase(), municipalityIds);
    await this.stores.inspections.removeAbout(person.id);
    await this.stores.people.remove(person.id);
  }

  private async removeInvitations(email: string, places: readonly (string | null)[]): Promise<void> {
    const { links } = this.stores;
    for (const municipalityId of places) {
      for (const invitation of await links.listInvitations(municipalityId)) {
        if (invitation.email === email) await links.removeInvitation(municipalityId, invitation.id);
      }
    }
  }

  private async removeSubscriptions(address: string, municipalityIds: readonly string[]): Promise<void> {
    const { subscriptions } = this.stores;
    for (const municipalityId of municipalityIds) {
      for (const { id, recipient } of await subscriptions.listByMunicipality(municipalityId)) {
        if (recipient.kind === 'address' && recipient.address === address) {
          await subscriptions.remove(municipalityId, id);
        }
      }
    }
  }
}
