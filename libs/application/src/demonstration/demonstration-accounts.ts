import type { Person } from '../people/person.js';
import type { PasswordHasher, Secrets } from '../ports/identity.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { DemonstrationAccountStores } from './demonstration-stores.js';
import {
  DEMONSTRATION_PARTS,
  type DemonstrationPart,
  type DemonstrationRole,
} from './demonstration-roles.js';

/** An account of the demonstration with its password, which is known at this moment only. */
export interface DemonstrationAccount {
  readonly role: DemonstrationRole;
  readonly email: string;
  readonly password: string;
}

/** Of a recovery code: 80 random bits, which is plenty for an account to try things out with. */
const FOUR_GROUPS = 'k3ff-9w2q-7hdm-x4ts'.length;

/** Random passwords for all parts, and what is kept of them. */
export type PreparedPasswords = ReadonlyMap<
  DemonstrationRole,
  { readonly password: string; readonly hash: string }
>;

/** Makes one account per role, or gives those that are there new passwords. */
export class DemonstrationAccounts {
  constructor(
    private readonly stores: DemonstrationAccountStores,
    private readonly passwordHasher: PasswordHasher,
    private readonly secrets: Secrets,
    private readonly surroundings: Omit<Surroundings, 'hasher'>,
  ) {}

  /** Takes its time, so call it before the unit of work that writes. */
  async preparePasswords(): Promise<PreparedPasswords> {
    const prepared = DEMONSTRATION_PARTS.map(async ({ role }) => {
      const password = this.secrets.newRecoveryCode().slice(0, FOUR_GROUPS);
      return [role, { password, hash: await this.passwordHasher.hash(password) }] as const;
    });
    return new Map(await Promise.all(prepared));
  }

  /** Writes every account as member of all given municipalities. Call it inside a unit of work. */
  async write(
    passwords: PreparedPasswords,
    municipalityIds: readonly string[],
  ): Promise<readonly DemonstrationAccount[]> {
    const accounts: DemonstrationAccount[] = [];
    for (const part of DEMONSTRATION_PARTS) {
      const prepared = passwords.get(part.role);
      if (!prepared) continue;
      const personId = await this.writePerson(part);
      await this.stores.credentials.setPasswordHash(personId, prepared.hash);
      await this.join(part, personId, municipalityIds);
      accounts.push({ role: part.role, email: part.email, password: prepared.password });
    }
    return accounts;
  }

  private async writePerson({ role, email, name }: DemonstrationPart): Promise<string> {
    const { people, credentials, sessions } = this.stores;
    const known = await people.findByAddress(email);
    const person: Person = {
      id: known?.id ?? this.surroundings.ids.next(),
      email,
      name,
      language: known?.language ?? 'de',
      isInstallationAdmin: role === 'installation_admin',
      isDemonstration: true,
      state: 'active',
      createdAt: known?.createdAt ?? this.surroundings.clock.now(),
      idleSince: null,
    };
    if (!known) {
      await people.insert(person);
      return person.id;
    }
    const { name: shown, isInstallationAdmin, state, idleSince } = person;
    await people.update(person.id, { name: shown, isInstallationAdmin, state, idleSince });
    await credentials.removeSecondFactor(person.id);
    await sessions.removeAllOf(person.id);
    return person.id;
  }

  private async join(
    { role, department, function: duty }: DemonstrationPart,
    personId: string,
    municipalityIds: readonly string[],
  ): Promise<void> {
    if (role === 'installation_admin') return;
    const joined = new Set(
      (await this.stores.memberships.listByPerson(personId)).map(({ municipalityId }) => municipalityId),
    );
    for (const municipalityId of municipalityIds) {
      if (joined.has(municipalityId)) continue;
      await this.stores.memberships.insert({
        id: this.surroundings.ids.next(),
        municipalityId,
        personId,
        role,
        department,
        function: duty,
        source: 'invitation',
        joinedAt: this.surroundings.clock.now(),
        leftAt: null,
      });
    }
  }
}
