import { MeetingStore, type Meeting } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { MeetingRow } from '../rows/meeting-row.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';

export class DatabaseMeetingStore extends MeetingStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  listByMunicipality(municipalityId: string): Promise<readonly Meeting[]> {
    return this.transactions.read((manager) =>
      manager.find(MeetingRow, { where: { municipalityId }, order: { date: 'ASC' } }),
    );
  }

  insert({ id, municipalityId, date, time, place, revision }: Meeting): Promise<void> {
    const row: MeetingRow = { id, municipalityId, date, time, place, revision };
    return rejecting({ duplicate: () => meetingExists(date), belongsTo: 'municipality' }, () =>
      this.transactions.write((manager) => insertRows(manager, MeetingRow, [row])),
    );
  }

  change(
    municipalityId: string,
    meetingId: string,
    revision: number,
    { date, time, place }: Pick<Meeting, 'date' | 'time' | 'place'>,
  ): Promise<void> {
    return rejecting({ duplicate: () => meetingExists(date) }, () =>
      this.transactions.write(async (manager) => {
        const { affected } = await manager.update(
          MeetingRow,
          { id: meetingId, municipalityId, revision },
          { date, time, place, revision: revision + 1 },
        );
        if (affected !== 1) throw meetingStale();
      }),
    );
  }

  async remove(municipalityId: string, meetingId: string): Promise<void> {
    const { affected } = await this.transactions.write((manager) =>
      manager.delete(MeetingRow, { id: meetingId, municipalityId }),
    );
    if (affected !== 1) throw meetingNotFound();
  }
}

function meetingExists(date: string): SelbstcheckError {
  return new SelbstcheckError(
    'meeting-exists',
    'There is a meeting on this date already. Change that one, or choose another date.',
    { date },
  );
}

function meetingStale(): SelbstcheckError {
  return new SelbstcheckError(
    'meeting-stale',
    'The meeting was changed in the meantime. Look at it again and repeat what still holds.',
  );
}

function meetingNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'meeting-not-found',
    'The municipality has no such meeting any more. Open the list of meetings again.',
  );
}
