import { SubscriptionStore, type Subscription, type SubscriptionChange } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { In, IsNull, LessThan, LessThanOrEqual, Not, type FindManyOptions } from 'typeorm';
import { SubscriptionRow } from '../rows/subscription-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows, perStatement } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { rowOfSubscription, subscriptionOf } from './subscription-rows.js';

const OLDEST_FIRST = { createdAt: 'ASC', insertion: 'ASC' } as const;

export class DatabaseSubscriptionStore extends SubscriptionStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  insert(subscription: Subscription): Promise<void> {
    return rejecting({ duplicate: subscriptionExists, belongsTo: 'municipality or person' }, () =>
      this.transactions.write((manager) =>
        insertRows(manager, SubscriptionRow, [rowOfSubscription(subscription)]),
      ),
    );
  }

  async find(municipalityId: string, subscriptionId: string): Promise<Subscription | null> {
    const [found] = await this.list({ where: { id: subscriptionId, municipalityId } });
    return found ?? null;
  }

  async findAnywhere(subscriptionId: string): Promise<Subscription | null> {
    const [found] = await this.list({ where: { id: subscriptionId } });
    return found ?? null;
  }

  async findSeveral(subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, Subscription>> {
    const found = new Map<string, Subscription>();
    for (const ids of perStatement(subscriptionIds)) {
      for (const subscription of await this.list({ where: { id: In(ids) } })) {
        found.set(subscription.id, subscription);
      }
    }
    return found;
  }

  listByMunicipality(municipalityId: string): Promise<readonly Subscription[]> {
    return this.list({ where: { municipalityId }, order: OLDEST_FIRST });
  }

  listByPerson(personId: string): Promise<readonly Subscription[]> {
    return this.list({ where: { personId }, order: OLDEST_FIRST });
  }

  listDue(now: string, limit: number): Promise<readonly Subscription[]> {
    return this.list({
      where: { state: 'active', nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC', municipalityId: 'ASC', id: 'ASC' },
      take: limit,
    });
  }

  async listAfterClosings(limit: number): Promise<readonly Subscription[]> {
    const rows = await this.transactions.read((manager) =>
      manager
        .createQueryBuilder(SubscriptionRow, 'told')
        .where({ state: 'active', rhythmKind: 'after_closing' })
        .andWhere(
          `EXISTS (SELECT 1 FROM "digest_event" "closing" WHERE "closing"."kind" =
            CASE WHEN "told"."personId" IS NULL THEN 'round_published' ELSE 'round_closed' END
            AND "closing"."municipalityId" = "told"."municipalityId" AND "closing"."number" > "told"."watermark")`,
        )
        .orderBy('told.municipalityId', 'ASC')
        .addOrderBy('told.id', 'ASC')
        .limit(limit)
        .getMany(),
    );
    return rows.map(subscriptionOf);
  }

  listBeforeMeetings(municipalityId: string): Promise<readonly Subscription[]> {
    return this.list({
      where: { municipalityId, state: 'active', rhythmKind: 'before_meeting' },
      order: { id: 'ASC' },
    });
  }

  change(
    municipalityId: string,
    subscriptionId: string,
    revision: number,
    change: SubscriptionChange,
  ): Promise<void> {
    const meant = { id: subscriptionId, municipalityId, revision };
    return rejecting({ duplicate: subscriptionExists }, () =>
      this.transactions.write(async (manager) => {
        const there = await manager.findOne(SubscriptionRow, {
          where: meant,
          ...this.transactions.holding(),
        });
        if (!there) throw subscriptionStale();
        const changed = { ...subscriptionOf(there), ...change, revision: revision + 1 };
        await manager.update(SubscriptionRow, meant, rowOfSubscription(changed));
      }),
    );
  }

  async remove(municipalityId: string, subscriptionId: string): Promise<void> {
    await this.transactions.write((manager) =>
      manager.delete(SubscriptionRow, { id: subscriptionId, municipalityId }),
    );
  }

  async removeUnconfirmedBefore(since: string): Promise<number> {
    const { affected } = await this.transactions.write((manager) =>
      manager.delete(SubscriptionRow, { state: 'unconfirmed', stateSince: LessThan(since) }),
    );
    return affected ?? 0;
  }

  async removeUnsubscribedAddressesBefore(since: string): Promise<number> {
    const { affected } = await this.transactions.write((manager) =>
      manager.delete(SubscriptionRow, {
        ...{ state: 'unsubscribed' as const, stateSince: LessThan(since), address: Not(IsNull()) },
      }),
    );
    return affected ?? 0;
  }

  async removeOfPerson(personId: string): Promise<void> {
    await this.transactions.write((manager) => manager.delete(SubscriptionRow, { personId }));
  }

  private async list(options: FindManyOptions<SubscriptionRow>): Promise<readonly Subscription[]> {
    const rows = await this.transactions.read((manager) => manager.find(SubscriptionRow, options));
    return rows.map(subscriptionOf);
  }
}

function subscriptionExists(): SelbstcheckError {
  return new SelbstcheckError(
    'subscription-exists',
    'There is a subscription like this already. Change that one instead.',
  );
}

function subscriptionStale(): SelbstcheckError {
  return new SelbstcheckError(
    'subscription-stale',
    'The subscription was changed in the meantime. Look at it again and repeat what still holds.',
  );
}
