import type { MembershipStore } from '../ports/membership-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { MailProblem, OutboxMail } from './outbox-mail.js';
import type { DigestRecipient, Subscription } from './subscription.js';

/** Why a recipient is no longer to be told. */
export type StandingProblem = Extract<
  MailProblem,
  'unsubscribed' | 'paused' | 'disabled' | 'person_deactivated' | 'not_a_member'
>;

/** Why a frozen mail may not go to where it was written to. */
export type MailStandingProblem = StandingProblem | Extract<MailProblem, 'address_changed'>;

/** The stores that say whether somebody may still be told. */
export interface StandingStores {
  readonly people: PersonStore;
  readonly memberships: MembershipStore;
}

interface Standing {
  readonly problem: StandingProblem | null;
  /** null where the person is gone. */
  readonly address: string | null;
}

/** Whether recipients are still to be told; what it found out about a person holds for as long as it lives. */
export class RecipientStanding {
  private readonly known = new Map<string, Promise<Standing>>();

  constructor(private readonly stores: StandingStores) {}

  /** null: may be told. */
  async problemOf(subscription: Subscription): Promise<StandingProblem | null> {
    const { state } = subscription;
    if (state === 'paused' || state === 'disabled') return state;
    if (state !== 'active') return 'unsubscribed';
    return (await this.standingOf(subscription)).problem;
  }

  /** As `problemOf`, for a mail that was written before; it goes nowhere but to the address its recipient has by now. */
  async problemOfMail(
    subscription: Subscription,
    { address }: Pick<OutboxMail, 'address'>,
  ): Promise<MailStandingProblem | null> {
    const problem = await this.problemOf(subscription);
    if (problem !== null) return problem;
    const isPresent = (await this.standingOf(subscription)).address === address;
    return isPresent ? null : 'address_changed';
  }

  private async standingOf({
    recipient,
    municipalityId,
  }: Pick<Subscription, 'recipient' | 'municipalityId'>): Promise<Standing> {
    if (recipient.kind === 'address') return { problem: null, address: recipient.address };
    const key = `${recipient.personId} ${municipalityId}`;
    const found = this.known.get(key) ?? this.lookUp(recipient.personId, municipalityId);
    this.known.set(key, found);
    return found;
  }

  private async lookUp(personId: string, municipalityId: string): Promise<Standing> {
    const person = await this.stores.people.find(personId);
    const address = person?.email ?? null;
    if (person?.state !== 'active') return { problem: 'person_deactivated', address };
    const memberships = await this.stores.memberships.listByPerson(personId);
    const isMember = memberships.some((membership) => membership.municipalityId === municipalityId);
    return { problem: isMember ? null : 'not_a_member', address };
  }
}

/** Where a recipient is written to now; null where the person is gone. */
export async function presentAddress(
  people: PersonStore,
  recipient: DigestRecipient,
): Promise<string | null> {
  if (recipient.kind === 'address') return recipient.address;
  return (await people.find(recipient.personId))?.email ?? null;
}
