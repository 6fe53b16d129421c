import { SelbstcheckError, type Language } from '@selbstcheck/domain';
import type { AccountStores } from '../access/account-stores.js';
import { actorOf } from '../access/person-actor.js';
import { refreshIdleness } from '../administration/idleness.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Clock, Ids } from '../ports/surroundings.js';
import { readInvitation, type Invitation } from './invitation.js';
import type { Membership } from './member.js';
import { newPerson } from './new-person.js';
import type { OneTimeLinks } from './one-time-links.js';
import type { Passwords } from './passwords.js';
import type { Person } from './person.js';

/** How somebody accepts an invitation. */
export interface InvitationAcceptance {
  readonly token: string;
  readonly language: Language;
  /** null where the address has an account already; it then stays as it is. */
  readonly account: { readonly name: string; readonly password: string } | null;
}

interface NewAccount {
  readonly person: Person;
  readonly hash: string;
}

/** Makes a member, or an administrator, of who holds the link of an invitation. */
export class AcceptInvitation {
  constructor(
    private readonly stores: Pick<
      AccountStores,
      'people' | 'credentials' | 'memberships' | 'municipalities' | 'unitOfWork'
    >,
    private readonly oneTimeLinks: OneTimeLinks,
    private readonly passwords: Passwords,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * Rejects with `link-invalid`; with `account-needed` where the address has no account and none was given; with
   * `password-weak`; or with `member-exists`: what somebody is already does not change by an invitation.
   */
  async accept(acceptance: InvitationAcceptance): Promise<void> {
    const invitation = await readInvitation(acceptance.token, this.oneTimeLinks, this.stores);
    const { link, person: known } = invitation;
    const created = known === null ? await this.newAccount(invitation, acceptance) : null;
    await this.oneTimeLinks.redeem(link, async () => {
      if (created !== null) await this.insert(created);
      const person = created?.person ?? (await this.stores.people.findByAddress(invitation.email));
      if (person === null) throw accountNeeded();
      await this.audit.record(actorOf(person), {
        municipalityId: link.municipalityId,
        action: 'invitation_accepted',
        subject: { kind: 'invitation', id: link.id },
      });
      await this.admit(person, invitation);
      await refreshIdleness(person.id, this.stores, this.clock.now());
    });
  }

  private async newAccount(
    { email, municipality }: Invitation,
    { language, account }: InvitationAcceptance,
  ): Promise<NewAccount> {
    if (account === null) throw accountNeeded();
    const { name, password } = account;
    const words = [name, email, ...(municipality === null ? [] : [municipality])];
    const hash = await this.passwords.hashOf(password, words);
    return { person: newPerson({ id: this.ids.next(), email, name, language }, this.clock.now()), hash };
  }

  private async insert({ person, hash }: NewAccount): Promise<void> {
    await this.stores.people.insert(person);
    await this.stores.credentials.setPasswordHash(person.id, hash);
  }

  private async admit(person: Person, { link, role }: Invitation): Promise<void> {
    if (role === 'installation_admin' || link.municipalityId === null) {
      await this.stores.people.update(person.id, { isInstallationAdmin: true });
      return;
    }
    const membership: Membership = {
      id: this.ids.next(),
      municipalityId: link.municipalityId,
      personId: person.id,
      role,
      department: link.department,
      function: link.function,
      source: 'invitation',
      joinedAt: this.clock.now(),
      leftAt: null,
    };
    await this.stores.memberships.insert(membership);
    const { department, function: duty } = membership;
    await this.audit.record(
      { kind: 'person', personId: person.id, role, department, function: duty },
      {
        municipalityId: membership.municipalityId,
        action: 'member_joined',
        subject: { kind: 'membership', id: membership.id },
        after: { role, department, function: duty, source: membership.source },
      },
    );
  }
}

function accountNeeded(): SelbstcheckError {
  return new SelbstcheckError(
    'account-needed',
    'There is no account of this address yet. Please give a name and a password.',
  );
}
