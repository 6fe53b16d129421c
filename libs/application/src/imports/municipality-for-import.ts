import { SelbstcheckError } from '@selbstcheck/domain';
import { SYSTEM } from '../access/actor.js';
import { checkMunicipalityName } from '../administration/municipality-name.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Municipality, MunicipalityStore } from '../ports/municipality-store.js';
import type { Ids } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** Finds the real municipality of a name, or adds it: for the command line, where nobody chooses from a list. */
export class MunicipalityForImport {
  constructor(
    private readonly municipalities: MunicipalityStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly ids: Ids,
  ) {}

  /** Rejects with `municipality-name-missing` or `municipality-name-invalid`. */
  async named(written: string): Promise<Municipality> {
    const name = checkMunicipalityName(written);
    try {
      return await this.unitOfWork.run(async () => (await this.find(name)) ?? this.add(name));
    } catch (error) {
      // another import of the same moment was faster
      const overtaking =
        error instanceof SelbstcheckError && error.code === 'municipality-exists'
          ? await this.find(name)
          : undefined;
      if (overtaking) return overtaking;
      throw error;
    }
  }

  private async find(name: string): Promise<Municipality | undefined> {
    const known = await this.municipalities.list();
    return known.find((candidate) => candidate.name === name && candidate.demonstration === 'none');
  }

  private async add(name: string): Promise<Municipality> {
    const municipality: Municipality = { id: this.ids.next(), name, demonstration: 'none' };
    await this.municipalities.insert(municipality);
    await this.auditTrail.record(SYSTEM, {
      municipalityId: municipality.id,
      action: 'municipality_created',
      subject: { kind: 'municipality', id: municipality.id },
      after: { name },
    });
    return municipality;
  }
}
