import { SYSTEM } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { DemonstrationData } from '../ports/demonstration-data.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { DemonstrationAccount, DemonstrationAccounts } from './demonstration-accounts.js';
import type { DemonstrationStores } from './demonstration-stores.js';
import type { InsertDemonstrationDigests } from './insert-demonstration-digests.js';
import type { InsertDemonstration } from './insert-demonstration.js';

/** What writes the parts of the demonstration, in this order. */
export interface DemonstrationParts {
  readonly content: InsertDemonstration;
  readonly accounts: DemonstrationAccounts;
  readonly digests: InsertDemonstrationDigests;
}

/**
 * Loads the demonstration, with an account for each role, into an installation that holds neither a municipality
 * nor a person and never had a demonstration; all of it, scored, or nothing. A demonstration of a version without
 * accounts gets them. Anywhere else it changes nothing.
 */
export class LoadDemonstration {
  constructor(
    private readonly data: DemonstrationData,
    private readonly stores: Pick<DemonstrationStores, 'installation' | 'municipalities' | 'people'>,
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: DemonstrationParts,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** The accounts that were made now, with their passwords; null where none were. */
  async load(): Promise<readonly DemonstrationAccount[] | null> {
    if ((await this.whatIsMissing()) === null) return null;
    const content = await this.data.read();
    const { parts } = this;
    const passwords = await parts.accounts.preparePasswords();
    return this.unitOfWork.run(async () => {
      const missing = await this.whatIsMissing();
      if (missing === null) return null;
      if (missing === 'everything') {
        await parts.content.insert(content);
        await this.stores.installation.setDemonstrationState('loaded');
      }
      const ids = content.municipalities.map(({ municipality }) => municipality.id);
      const accounts = await parts.accounts.write(passwords, ids);
      if (missing === 'everything') await parts.digests.insert(content);
      await this.auditTrail.record(SYSTEM, {
        municipalityId: null,
        action: 'demonstration_loaded',
        subject: { kind: 'installation', id: null },
        after: { municipalities: ids.length, accounts: accounts.length },
      });
      return accounts;
    });
  }

  private async whatIsMissing(): Promise<'everything' | 'accounts' | null> {
    const { installation, municipalities, people } = this.stores;
    const state = await installation.demonstrationState();
    if (state === 'removed' || (await people.list()).length > 0) return null;
    if (state === 'loaded') return 'accounts';
    return (await municipalities.list()).length === 0 ? 'everything' : null;
  }
}
