import { FeedStore, type CalendarFeed } from '@selbstcheck/application';
import { CalendarFeedRow } from '../rows/calendar-feed-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { rejecting } from './rejections.js';

export class DatabaseFeedStore extends FeedStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async replace({ digest, personId, municipalityId, createdAt }: CalendarFeed): Promise<void> {
    const row = { digest, personId, municipalityId, createdAt };
    await rejecting({ belongsTo: 'person or municipality' }, () =>
      this.transactions.write((manager) =>
        manager.upsert(CalendarFeedRow, row, ['municipalityId', 'personId']),
      ),
    );
  }

  findByDigest(digest: string): Promise<CalendarFeed | null> {
    return this.transactions.read((manager) => manager.findOneBy(CalendarFeedRow, { digest }));
  }

  find(municipalityId: string, personId: string): Promise<CalendarFeed | null> {
    return this.transactions.read((manager) =>
      manager.findOneBy(CalendarFeedRow, { municipalityId, personId }),
    );
  }

  async remove(municipalityId: string, personId: string): Promise<boolean> {
    const { affected } = await this.transactions.write((manager) =>
      manager.delete(CalendarFeedRow, { municipalityId, personId }),
    );
    return affected === 1;
  }
}
