import type { Actor, Principal } from '../access/actor.js';
import type { RequestOrigin } from '../access/origin.js';
import { actorOf, withSession } from '../access/person-actor.js';
import { refuseLastAdmin } from '../administration/last-admin.js';
import { personOf } from '../administration/person-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { ProvePassword } from '../people/prove-password.js';
import type { ErasureRegister } from '../ports/erasure-register.js';
import type { PersonStore } from '../ports/person-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { ArchiveChoice } from '../rounds/archive-file.js';
import type { PersonRemoval } from './person-removal.js';

/** Erases a person for good, also from backups that are restored later. */
export class ErasePerson {
  constructor(
    private readonly stores: { readonly people: PersonStore; readonly unitOfWork: UnitOfWork },
    private readonly register: ErasureRegister,
    private readonly removal: PersonRemoval,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `person-not-found`, `last-admin` or the codes of the register. */
  async erase(actor: Actor, personId: string, archive: ArchiveChoice): Promise<void> {
    const { people, unitOfWork } = this.stores;
    await unitOfWork.run(async () => {
      await personOf(people, personId);
      // first: the trail's end is held from here on, so that two who erase each other follow one another
      await this.auditTrail.record(actor, {
        municipalityId: null,
        action: 'person_erased',
        subject: { kind: 'person', id: personId },
        after: { archive },
      });
      const person = await personOf(people, personId);
      await refuseLastAdmin(people, person);
      // before the database: what is registered but not erased is erased at the next start, the reverse never
      await this.register.add({ personId, at: this.clock.now() });
      await this.removal.remove(actor, person);
    });
  }
}

/** Erases the account of who is signed in. */
export class EraseOwnAccount {
  constructor(
    private readonly provePassword: ProvePassword,
    private readonly erasePerson: ErasePerson,
  ) {}

  /** Rejects with the codes of `ProvePassword` or `ErasePerson`. */
  async erase(
    principal: Principal,
    password: string,
    archive: ArchiveChoice,
    origin: RequestOrigin,
  ): Promise<void> {
    const { person } = withSession(principal);
    await this.provePassword.prove(principal, password, origin);
    await this.erasePerson.erase(actorOf(person), person.id, archive);
  }
}
