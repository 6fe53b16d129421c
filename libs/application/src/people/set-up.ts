import type { Language } from '@selbstcheck/domain';
import type { AccountStores } from '../access/account-stores.js';
import { normalizedAddress } from '../access/normalized-address.js';
import { actorOf } from '../access/person-actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Clock, Ids } from '../ports/surroundings.js';
import type { Membership } from './member.js';
import { newPerson } from './new-person.js';
import type { OneTimeLinks } from './one-time-links.js';
import type { Passwords } from './passwords.js';
import type { Person } from './person.js';

/** What the first person says of herself and where she begins. */
export interface SetUpRequest {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  /** The municipality whose coordination the person becomes; null for none. */
  readonly municipality: string | null;
}

/** Gives an installation its first administrator. */
export class SetUp {
  constructor(
    private readonly stores: Pick<
      AccountStores,
      'people' | 'credentials' | 'memberships' | 'municipalities' | 'links' | 'unitOfWork'
    >,
    private readonly oneTimeLinks: OneTimeLinks,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Whether nobody administers this installation, also not with an account of a demonstration. */
  async isNeeded(): Promise<boolean> {
    const people = await this.stores.people.list();
    return !people.some(({ isInstallationAdmin, state }) => isInstallationAdmin && state === 'active');
  }

  /** A link that works for 24 hours, in the place of earlier ones; to be shown on the terminal only. */
  async newLink(): Promise<{ readonly path: string }> {
    const { path } = await this.stores.unitOfWork.run(async () => {
      await this.stores.links.removeByPurpose('set_up');
      return this.oneTimeLinks.issue('set_up');
    });
    return { path };
  }

  /** Rejects with `link-invalid`, `password-weak`, `address-taken` or `municipality-exists`. */
  async complete(request: SetUpRequest): Promise<void> {
    const link = await this.oneTimeLinks.find(request.token, 'set_up');
    const { name, language, municipality } = request;
    const email = normalizedAddress(request.email);
    const words = [name, email, ...(municipality === null ? [] : [municipality])];
    const hash = await this.passwords.hashOf(request.password, words);
    const person: Person = {
      ...newPerson({ id: this.ids.next(), email, name, language }, this.clock.now()),
      isInstallationAdmin: true,
    };
    await this.oneTimeLinks.redeem(link, async () => {
      await this.stores.links.removeByPurpose('set_up');
      await this.stores.people.insert(person);
      await this.stores.credentials.setPasswordHash(person.id, hash);
      await this.audit.record(actorOf(person), {
        municipalityId: null,
        action: 'installation_set_up',
        subject: { kind: 'installation', id: null },
      });
      if (municipality !== null) await this.begin(person, municipality);
    });
  }

  private async begin(person: Person, name: string): Promise<void> {
    const municipalityId = this.ids.next();
    const membership: Membership = {
      id: this.ids.next(),
      municipalityId,
      personId: person.id,
      role: 'coordination',
      department: null,
      function: null,
      source: 'invitation',
      joinedAt: this.clock.now(),
      leftAt: null,
    };
    await this.stores.municipalities.insert({ id: municipalityId, name, demonstration: 'none' });
    await this.stores.memberships.insert(membership);
    await this.audit.record(actorOf(person), {
      municipalityId,
      action: 'municipality_created',
      subject: { kind: 'municipality', id: municipalityId },
      after: { name },
    });
    const { id, role, department, function: duty, source } = membership;
    await this.audit.record(actorOf(person), {
      municipalityId,
      action: 'member_joined',
      subject: { kind: 'membership', id },
      after: { role, department, function: duty, source },
    });
  }
}
