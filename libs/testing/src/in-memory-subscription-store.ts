import { SubscriptionStore, type Subscription, type SubscriptionChange } from '@selbstcheck/application';
import { canonicalJson, SelbstcheckError } from '@selbstcheck/domain';
import { isOfPerson, removeSubscriptions } from './in-memory-subscription-scope.js';
import { inOrderOf, rejectMissing, rejectTaken, type InMemoryTables } from './in-memory-tables.js';

export class InMemorySubscriptionStore extends SubscriptionStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(subscription: Subscription): Promise<void> {
    const { municipalityId, recipient } = subscription;
    rejectMissing('municipality', this.tables.municipalities.has(municipalityId));
    rejectMissing('person', recipient.kind === 'address' || this.tables.people.has(recipient.personId));
    this.rejectSame(subscription, this.tables.subscriptions);
    this.tables.subscriptions = [...this.tables.subscriptions, subscription];
  }

  async find(municipalityId: string, subscriptionId: string): Promise<Subscription | null> {
    const subscription = await this.findAnywhere(subscriptionId);
    return subscription?.municipalityId === municipalityId ? subscription : null;
  }

  async findAnywhere(subscriptionId: string): Promise<Subscription | null> {
    return this.tables.subscriptions.find(({ id }) => id === subscriptionId) ?? null;
  }

  async findSeveral(subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, Subscription>> {
    const wanted = new Set(subscriptionIds);
    const found = this.tables.subscriptions.filter(({ id }) => wanted.has(id));
    return new Map(found.map((subscription) => [subscription.id, subscription]));
  }

  async listByMunicipality(municipalityId: string): Promise<readonly Subscription[]> {
    return this.oldestFirst((subscription) => subscription.municipalityId === municipalityId);
  }

  async listByPerson(personId: string): Promise<readonly Subscription[]> {
    return this.oldestFirst((subscription) => isOfPerson(subscription, personId));
  }

  async listDue(now: string, limit: number): Promise<readonly Subscription[]> {
    const due = this.byId(({ next }) => next !== null && next.at <= now);
    return inOrderOf(byMunicipality(due), ({ next }) => next?.at ?? '').slice(0, limit);
  }

  async listAfterClosings(limit: number): Promise<readonly Subscription[]> {
    const hasClosing = ({ municipalityId, watermark, recipient }: Subscription): boolean =>
      (this.tables.events.get(municipalityId) ?? []).some(
        ({ number, event }) =>
          number > watermark &&
          event.kind === (recipient.kind === 'address' ? 'round_published' : 'round_closed'),
      );
    const told = this.byId(
      (subscription) => subscription.rhythm.kind === 'after_closing' && hasClosing(subscription),
    );
    return byMunicipality(told).slice(0, limit);
  }

  async listBeforeMeetings(municipalityId: string): Promise<readonly Subscription[]> {
    return this.byId(
      (subscription) =>
        subscription.municipalityId === municipalityId && subscription.rhythm.kind === 'before_meeting',
    );
  }

  async change(
    municipalityId: string,
    subscriptionId: string,
    revision: number,
    change: SubscriptionChange,
  ): Promise<void> {
    const there = this.tables.subscriptions.find(
      (subscription) => subscription.id === subscriptionId && subscription.municipalityId === municipalityId,
    );
    if (there?.revision !== revision) {
      throw new SelbstcheckError(
        'subscription-stale',
        'The subscription was changed in the meantime. Look at it again and repeat what still holds.',
      );
    }
    const changed = { ...there, ...change, revision: revision + 1 };
    const others = this.tables.subscriptions.filter(({ id }) => id !== subscriptionId);
    this.rejectSame(changed, others);
    this.tables.subscriptions = this.tables.subscriptions.map((subscription) =>
      subscription === there ? changed : subscription,
    );
  }

  async remove(municipalityId: string, subscriptionId: string): Promise<void> {
    removeSubscriptions(
      this.tables,
      (subscription) => subscription.id === subscriptionId && subscription.municipalityId === municipalityId,
    );
  }

  async removeUnconfirmedBefore(since: string): Promise<number> {
    return removeSubscriptions(
      this.tables,
      ({ state, stateSince }) => state === 'unconfirmed' && stateSince < since,
    );
  }

  async removeUnsubscribedAddressesBefore(since: string): Promise<number> {
    return removeSubscriptions(
      this.tables,
      ({ state, stateSince, recipient }) =>
        state === 'unsubscribed' && stateSince < since && recipient.kind === 'address',
    );
  }

  async removeOfPerson(personId: string): Promise<void> {
    removeSubscriptions(this.tables, (subscription) => isOfPerson(subscription, personId));
  }

  private rejectSame(subscription: Subscription, others: readonly Subscription[]): void {
    const isTaken = others.some(
      (other) => other.id === subscription.id || identityOf(other) === identityOf(subscription),
    );
    rejectTaken('subscription-exists', 'A subscription like this', isTaken);
  }

  private oldestFirst(isListed: (subscription: Subscription) => boolean): readonly Subscription[] {
    return inOrderOf(this.tables.subscriptions.filter(isListed), ({ createdAt }) => createdAt);
  }

  private byId(isListed: (subscription: Subscription) => boolean): readonly Subscription[] {
    const active = this.tables.subscriptions.filter(({ state }) => state === 'active');
    return inOrderOf(active.filter(isListed), ({ id }) => id);
  }
}

/** Those of one municipality together. */
function byMunicipality(subscriptions: readonly Subscription[]): readonly Subscription[] {
  return inOrderOf(subscriptions, ({ municipalityId }) => municipalityId);
}

function identityOf({ municipalityId, recipient, scope, rhythm }: Subscription): string {
  return canonicalJson([municipalityId, recipient, scope, rhythm.kind]);
}
