import type { MailTroubleCounts, OutboxMail } from '@selbstcheck/application';
import { IsNull, MoreThan } from 'typeorm';
import { OutboxMailRow } from '../rows/outbox-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { mailOf } from './outbox-mail-rows.js';

const FAILED = { state: 'failed', putAsideAt: IsNull() } as const;
const UNCERTAIN = { state: 'uncertain', putAsideAt: IsNull() } as const;
const ADDRESS_CHANGED = { state: 'withdrawn', problem: 'address_changed', putAsideAt: IsNull() } as const;
const TROUBLES = [FAILED, UNCERTAIN, ADDRESS_CHANGED];

/** Mails that somebody should look at, until they are put aside. */
export class TroubledMails {
  constructor(private readonly transactions: Transactions) {}

  async count(municipalityId: string): Promise<MailTroubleCounts> {
    const count = (where: object): Promise<number> =>
      this.transactions.read((manager) => manager.countBy(OutboxMailRow, { municipalityId, ...where }));
    return {
      failed: await count(FAILED),
      uncertain: await count(UNCERTAIN),
      addressChanged: await count(ADDRESS_CHANGED),
      waiting: await count({ state: 'ready', attempts: MoreThan(0) }),
    };
  }

  async list(municipalityId: string, limit: number): Promise<readonly OutboxMail[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(OutboxMailRow, {
        where: TROUBLES.map((trouble) => ({ municipalityId, ...trouble })),
        order: { createdAt: 'DESC', id: 'DESC' },
        take: limit,
      }),
    );
    return rows.map(mailOf);
  }

  /** False for any other mail. */
  async putAside(municipalityId: string, mailId: string, at: string): Promise<boolean> {
    return this.transactions.write(async (manager) => {
      for (const trouble of TROUBLES) {
        const mail = { id: mailId, municipalityId, ...trouble };
        const { affected } = await manager.update(OutboxMailRow, mail, { putAsideAt: at });
        if (affected === 1) return true;
      }
      return false;
    });
  }
}
