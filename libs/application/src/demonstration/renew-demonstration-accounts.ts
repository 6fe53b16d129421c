import { SelbstcheckError } from '@selbstcheck/domain';
import { SYSTEM } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { DemonstrationAccount, DemonstrationAccounts } from './demonstration-accounts.js';
import type { DemonstrationStores } from './demonstration-stores.js';

/** Gives the accounts of the demonstration new passwords, and back what somebody took from them. */
export class RenewDemonstrationAccounts {
  constructor(
    private readonly stores: Pick<DemonstrationStores, 'installation' | 'municipalities'>,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: DemonstrationAccounts,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Ends their sessions and switches their second factors off. Rejects with `demonstration-not-loaded`. */
  async renew(): Promise<readonly DemonstrationAccount[]> {
    const passwords = await this.accounts.preparePasswords();
    return this.unitOfWork.run(async () => {
      if ((await this.stores.installation.demonstrationState()) !== 'loaded') {
        throw new SelbstcheckError(
          'demonstration-not-loaded',
          'There is no demonstration here whose accounts could get new passwords. Start with an empty data folder to get one.',
        );
      }
      const municipalities = await this.stores.municipalities.list();
      const shown = municipalities.filter(({ demonstration }) => demonstration !== 'none');
      const accounts = await this.accounts.write(
        passwords,
        shown.map(({ id }) => id),
      );
      await this.auditTrail.record(SYSTEM, {
        municipalityId: null,
        action: 'password_reset',
        subject: { kind: 'installation', id: null },
        after: { demonstrationAccounts: accounts.length },
      });
      return accounts;
    });
  }
}
