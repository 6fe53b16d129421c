import type { MembershipStore } from '../ports/membership-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { MailProblem } from './outbox-mail.js';
import type { Subscription } from './subscription.js';

/** Why a recipient is no longer to be told. */
export type StandingProblem = Extract<
  MailProblem,
  'unsubscribed' | 'paused' | 'disabled' | 'person_deactivated' | 'not_a_member'
>;

/** The stores that say whether somebody may still be told. */
export interface StandingStores {
  readonly people: PersonStore;
  readonly memberships: MembershipStore;
}

/** Whether recipients are still to be told; what it found out about a person holds for as long as it lives. */
export class RecipientStanding {
  private readonly known = new Map<string, Promise<StandingProblem | null>>();

  constructor(private readonly stores: StandingStores) {}

  /** null: may be told. */
  async problemOf(subscription: Subscription): Promise<StandingProblem | null> {
    const { state, recipient, municipalityId } = subscription;
    if (state === 'paused' || state === 'disabled') return state;
    if (state !== 'active') return 'unsubscribed';
    if (recipient.kind === 'address') return null;
    const key = `${recipient.personId} ${municipalityId}`;
    const found = this.known.get(key) ?? this.lookUp(recipient.personId, municipalityId);
    this.known.set(key, found);
    return found;
  }

  private async lookUp(personId: string, municipalityId: string): Promise<StandingProblem | null> {
    const person = await this.stores.people.find(personId);
    if (person?.state !== 'active') return 'person_deactivated';
    const memberships = await this.stores.memberships.listByPerson(personId);
    return memberships.some((membership) => membership.municipalityId === municipalityId)
      ? null
      : 'not_a_member';
  }
}
