import { SYSTEM } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { ErasureRegister } from '../ports/erasure-register.js';
import type { PersonStore } from '../ports/person-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { PersonRemoval } from './person-removal.js';

/** Erases people again who came back with a restored backup; at every start, before anything is served or sent. */
export class ReapplyErasures {
  constructor(
    private readonly stores: { readonly people: PersonStore; readonly unitOfWork: UnitOfWork },
    private readonly register: ErasureRegister,
    private readonly removal: PersonRemoval,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** How many had come back. Rejects with `erasure-register-damaged`. */
  async run(): Promise<number> {
    let erased = 0;
    for (const entry of await this.register.list()) {
      if ('personId' in entry && (await this.eraseAgain(entry.personId))) erased += 1;
    }
    return erased;
  }

  private async eraseAgain(personId: string): Promise<boolean> {
    // the register only grows: whoever did not come back, as nearly all, must hold up nobody
    if (!(await this.stores.people.find(personId))) return false;
    return this.stores.unitOfWork.run(async () => {
      // a server and its workers may start at once: they follow one another
      await this.auditTrail.holdEnd();
      const person = await this.stores.people.find(personId);
      if (!person) return false;
      await this.removal.remove(SYSTEM, person);
      await this.auditTrail.record(SYSTEM, {
        municipalityId: null,
        action: 'person_erased',
        subject: { kind: 'person', id: personId },
        after: { cameBackWithBackup: true },
      });
      return true;
    });
  }
}
