import type { Actor } from '../access/actor.js';
import { refreshIdleness } from '../administration/idleness.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { SetUp } from '../people/set-up.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { DemonstrationStores } from './demonstration-stores.js';

/**
 * Removes the demonstration in one step: its municipalities with everything below them, its accounts, and its
 * catalogues unless a remaining round uses one. Real data stays, and the next start does not load it again.
 */
export class RemoveDemonstration {
  constructor(
    private readonly stores: DemonstrationStores,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly setUp: Pick<SetUp, 'isNeeded' | 'newLink'>,
    private readonly clock: Clock,
  ) {}

  /** The path of the set-up page with its secret, where nobody is left who administers the installation; else null. */
  async remove(actor: Actor): Promise<{ readonly setUpPath: string | null }> {
    await this.unitOfWork.run(async () => {
      const { installation, catalogues } = this.stores;
      const removed = {
        municipalities: await this.removeMunicipalities(),
        accounts: await this.removeAccounts(),
      };
      await catalogues.removeDemonstration();
      await installation.setDemonstrationState('removed');
      await this.auditTrail.record(actor, {
        municipalityId: null,
        action: 'demonstration_removed',
        subject: { kind: 'installation', id: null },
        before: removed,
      });
    });
    return { setUpPath: (await this.setUp.isNeeded()) ? (await this.setUp.newLink()).path : null };
  }

  private async removeMunicipalities(): Promise<number> {
    const { municipalities } = this.stores;
    const shown = (await municipalities.list()).filter(({ demonstration }) => demonstration !== 'none');
    for (const { id } of shown) await municipalities.remove(id);
    return shown.length;
  }

  private async removeAccounts(): Promise<number> {
    const { people, memberships, tokens } = this.stores;
    const now = this.clock.now();
    const everybody = await people.list();
    const madeUp = everybody.filter(({ isDemonstration }) => isDemonstration);
    for (const { id } of madeUp) {
      await memberships.endAllOf(id, now);
      await tokens.revokeAllOf(id, null, now);
      await people.remove(id);
    }
    for (const person of everybody) {
      if (!person.isDemonstration) await refreshIdleness(person.id, this.stores, now);
    }
    return madeUp.length;
  }
}
