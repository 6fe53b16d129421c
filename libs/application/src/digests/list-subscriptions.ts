import type { LocalizedText } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { Membership } from '../people/member.js';
import type { Person } from '../people/person.js';
import type { MembershipStore } from '../ports/membership-store.js';
import type { OutboxStore } from '../ports/outbox-store.js';
import type { PersonStore } from '../ports/person-store.js';
import type { PublicationStore } from '../ports/publication-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { DigestSubject, ReadDigestScopes } from './digest-scopes.js';
import { isOneself } from './reachable-subscription.js';
import { standstillOf, type Standstill, type StandstillFacts } from './standstill.js';
import type { Subscription } from './subscription.js';

/** A subscription with what its recipient and Koordination are shown of it. */
export interface ListedSubscription {
  readonly subscription: Subscription;
  readonly about: LocalizedText;
  readonly standstill: Standstill | null;
  /** null for an address. */
  readonly member: ListedRecipient | null;
  /** When a server, or the folder, last took a mail; ISO timestamp in UTC, null where none did. */
  readonly lastSentAt: string | null;
}

/** A member that is told; function and department as they are now, null where the membership ended. */
export interface ListedRecipient {
  readonly isOneself: boolean;
  readonly name: string | null;
  readonly function: string | null;
  readonly department: string | null;
}

/** A member that Koordination may subscribe. */
export interface SubscribableMember {
  readonly membershipId: string;
  readonly name: string;
  readonly function: string | null;
  readonly department: string | null;
}

/** The subscriptions that somebody may see, and what new ones can be. */
export interface SubscriptionList {
  /** One's own first, each in the order they were made. */
  readonly subscriptions: readonly ListedSubscription[];
  readonly scopes: readonly DigestSubject[];
  /** Empty for everybody but Koordination. */
  readonly members: readonly SubscribableMember[];
}

/** The stores that subscriptions are listed from. */
export interface SubscriptionListStores {
  readonly subscriptions: SubscriptionStore;
  readonly outbox: OutboxStore;
  readonly publications: PublicationStore;
  readonly memberships: MembershipStore;
  readonly people: PersonStore;
}

interface Facts extends StandstillFacts {
  /** Lasting memberships by person. */
  readonly memberships: ReadonlyMap<string, Membership>;
}

/** Lists subscriptions: one's own, for Koordination all of the municipality. */
export class ListSubscriptions {
  constructor(
    private readonly stores: SubscriptionListStores,
    private readonly readScopes: ReadDigestScopes,
  ) {}

  async list(actor: Actor, municipalityId: string): Promise<SubscriptionList> {
    const all = await this.stores.subscriptions.listByMunicipality(municipalityId);
    const isCoordination = actor.role === 'coordination';
    const own = all.filter((each) => isOneself(actor, each));
    const others = isCoordination ? all.filter((each) => !isOneself(actor, each)) : [];
    const facts = await this.facts(municipalityId, [...own, ...others], isCoordination);
    const lastSent = await this.stores.outbox.lastSent(municipalityId);
    return {
      subscriptions: [...own, ...others].map((subscription) => ({
        subscription,
        about: facts.scopes.about(subscription.scope),
        standstill: standstillOf(subscription, facts),
        member: memberOf(subscription, facts, actor),
        lastSentAt: lastSent.get(subscription.id) ?? null,
      })),
      scopes: facts.scopes.offered(),
      members: isCoordination ? subscribable(facts) : [],
    };
  }

  private async facts(
    municipalityId: string,
    shown: readonly Subscription[],
    withMembers: boolean,
  ): Promise<Facts> {
    const { memberships, publications } = this.stores;
    const lasting = new Map(
      (await memberships.listByMunicipality(municipalityId))
        .filter(({ leftAt }) => leftAt === null)
        .map((membership) => [membership.personId, membership]),
    );
    const told = shown.flatMap(({ recipient }) => (recipient.kind === 'member' ? [recipient.personId] : []));
    return {
      scopes: await this.readScopes.read(municipalityId),
      people: await this.people(new Set(withMembers ? [...told, ...lasting.keys()] : told)),
      memberIds: new Set(lasting.keys()),
      isAnythingPublished: (await publications.listByMunicipality(municipalityId)).size > 0,
      memberships: lasting,
    };
  }

  private async people(ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Person>> {
    const found = await Promise.all([...ids].map((id) => this.stores.people.find(id)));
    return new Map(found.flatMap((person) => (person ? [[person.id, person] as const] : [])));
  }
}

function memberOf(subscription: Subscription, facts: Facts, actor: Actor): ListedRecipient | null {
  const { recipient } = subscription;
  if (recipient.kind === 'address') return null;
  const membership = facts.memberships.get(recipient.personId);
  return {
    isOneself: isOneself(actor, subscription),
    name: facts.people.get(recipient.personId)?.name ?? null,
    function: membership?.function ?? null,
    department: membership?.department ?? null,
  };
}

function subscribable({ memberships, people }: Facts): readonly SubscribableMember[] {
  return [...memberships.values()].flatMap(({ id, personId, function: duty, department }) => {
    const person = people.get(personId);
    if (person?.state !== 'active') return [];
    return [{ membershipId: id, name: person.name, function: duty, department }];
  });
}
