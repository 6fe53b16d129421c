import type { Actor } from '../access/actor.js';
import type { AccountStores } from '../access/account-stores.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Municipality } from '../ports/municipality-store.js';
import type { Ids } from '../ports/surroundings.js';
import { checkMunicipalityName } from './municipality-name.js';
import { municipalityOf } from './municipality-of.js';

/** A municipality as the installation's administration sees it: nothing of its rounds. */
export interface AdministeredMunicipality extends Municipality {
  /** How many memberships last. */
  readonly members: number;
}

/** The municipalities of the installation, for those who administer it. */
export class AdministerMunicipalities {
  constructor(
    private readonly stores: Pick<AccountStores, 'municipalities' | 'memberships' | 'unitOfWork'>,
    private readonly auditTrail: AuditTrail,
    private readonly ids: Ids,
  ) {}

  /** All, by name. */
  async list(): Promise<readonly AdministeredMunicipality[]> {
    const members = await this.stores.memberships.countByMunicipality();
    const municipalities = await this.stores.municipalities.list();
    return municipalities.map((municipality) => ({
      ...municipality,
      members: members.get(municipality.id) ?? 0,
    }));
  }

  /** Rejects with `municipality-exists` or the codes of `checkMunicipalityName`. */
  async create(actor: Actor, written: string): Promise<Municipality> {
    const name = checkMunicipalityName(written);
    const municipality: Municipality = { id: this.ids.next(), name, demonstration: 'none' };
    await this.stores.unitOfWork.run(async () => {
      await this.stores.municipalities.insert(municipality);
      await this.auditTrail.record(actor, {
        municipalityId: municipality.id,
        action: 'municipality_created',
        subject: { kind: 'municipality', id: municipality.id },
        after: { name },
      });
    });
    return municipality;
  }

  /** Rejects with `municipality-not-found`, `municipality-exists` or the codes of `checkMunicipalityName`. */
  async rename(actor: Actor, municipalityId: string, written: string): Promise<void> {
    const name = checkMunicipalityName(written);
    await this.stores.unitOfWork.run(async () => {
      const before = await municipalityOf(this.stores.municipalities, municipalityId);
      if (before.name === name) return;
      await this.stores.municipalities.rename(municipalityId, name);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'municipality_renamed',
        subject: { kind: 'municipality', id: municipalityId },
        before: { name: before.name },
        after: { name },
      });
    });
  }
}
