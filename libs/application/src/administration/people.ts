import type { Actor } from '../access/actor.js';
import type { AccountStores } from '../access/account-stores.js';
import type { AuditAction, AuditValues } from '../audit/audit-event.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Person } from '../people/person.js';
import type { Clock } from '../ports/surroundings.js';
import { refreshIdleness } from './idleness.js';
import { refuseLastAdmin } from './last-admin.js';
import type { MailDelivery } from './mail-delivery.js';
import { pendingInvitations, type PendingInvitation } from './pending-invitation.js';
import { personOf } from './person-of.js';

/** An account as the installation's administration sees it. Nothing says when or how much somebody works. */
export interface AdministeredPerson extends Pick<
  Person,
  'id' | 'name' | 'email' | 'state' | 'isInstallationAdmin' | 'isDemonstration'
> {
  readonly secondFactor: 'on' | 'off';
  /** Names of the municipalities that the person is a member of. */
  readonly municipalities: readonly string[];
  readonly isOneself: boolean;
}

/** What the administration can change of an account. */
export type PersonChange = Pick<Person, 'state' | 'isInstallationAdmin'>;

/** The accounts of the installation, for those who administer it. */
export class AdministerPeople {
  constructor(
    private readonly stores: AccountStores,
    private readonly auditTrail: AuditTrail,
    private readonly mail: MailDelivery,
    private readonly clock: Clock,
  ) {}

  /** Everybody, by name, and who is invited to administer. */
  async list(actor: Actor): Promise<{
    readonly people: readonly AdministeredPerson[];
    readonly invitations: readonly PendingInvitation[];
  }> {
    const { people, credentials, municipalities, links } = this.stores;
    const secured = await credentials.peopleWithSecondFactor();
    const names = new Map((await municipalities.list()).map(({ id, name }) => [id, name]));
    return {
      people: await Promise.all(
        (await people.list()).map(async (person) => ({
          id: person.id,
          name: person.name,
          email: person.email,
          state: person.state,
          isInstallationAdmin: person.isInstallationAdmin,
          isDemonstration: person.isDemonstration,
          secondFactor: secured.has(person.id) ? ('on' as const) : ('off' as const),
          municipalities: await this.municipalitiesOf(person.id, names),
          isOneself: person.id === actor.personId,
        })),
      ),
      invitations: await pendingInvitations(links, null, this.clock.now()),
    };
  }

  /**
   * Ends the person's sessions; a deactivated person's API tokens are revoked. Rejects with `person-not-found` or
   * `last-admin`.
   */
  async change(actor: Actor, personId: string, change: PersonChange): Promise<void> {
    const { people, sessions, tokens, unitOfWork } = this.stores;
    await unitOfWork.run(async () => {
      const { state, isInstallationAdmin } = await personOf(people, personId);
      // first: the trail's end is held from here on, so that two who demote each other follow one another
      await this.record(actor, personId, 'person_changed', {
        before: { state, isInstallationAdmin },
        after: { state: change.state, isInstallationAdmin: change.isInstallationAdmin },
      });
      const person = await personOf(people, personId);
      const keepsAdministering = change.isInstallationAdmin && change.state === 'active';
      if (!keepsAdministering) await refuseLastAdmin(people, person);
      await people.update(personId, {
        state: change.state,
        isInstallationAdmin: change.isInstallationAdmin,
      });
      await sessions.removeAllOf(personId);
      if (change.state === 'deactivated') await tokens.revokeAllOf(personId, null, this.clock.now());
      await refreshIdleness(personId, this.stores, this.clock.now());
    });
  }

  /** For somebody who lost it: switches it off, ends the sessions, and tells the person. Rejects with `person-not-found`. */
  async resetSecondFactor(actor: Actor, personId: string): Promise<void> {
    const { people, credentials, sessions, unitOfWork } = this.stores;
    const person = await unitOfWork.run(async () => {
      const found = await personOf(people, personId);
      await credentials.removeSecondFactor(personId);
      await sessions.removeAllOf(personId);
      await this.record(actor, personId, 'second_factor_reset');
      return found;
    });
    await this.mail.deliver(
      { kind: 'security_notice', event: 'second_factor_off', at: this.clock.now() },
      { address: person.email, language: person.language },
      actor,
      { municipalityId: null, subject: { kind: 'person', id: personId } },
    );
  }

  /** Rejects with `person-not-found`. */
  async endSessions(actor: Actor, personId: string): Promise<void> {
    const { people, sessions, unitOfWork } = this.stores;
    await unitOfWork.run(async () => {
      await personOf(people, personId);
      await sessions.removeAllOf(personId);
      await this.record(actor, personId, 'sessions_ended');
    });
  }

  private async municipalitiesOf(
    personId: string,
    names: ReadonlyMap<string, string>,
  ): Promise<readonly string[]> {
    const memberships = await this.stores.memberships.listByPerson(personId);
    return memberships.flatMap(({ municipalityId }) => names.get(municipalityId) ?? []);
  }

  private record(
    actor: Actor,
    personId: string,
    action: AuditAction,
    values: { readonly before?: AuditValues; readonly after?: AuditValues } = {},
  ): Promise<void> {
    const subject = { kind: 'person', id: personId } as const;
    return this.auditTrail.record(actor, { municipalityId: null, action, subject, ...values });
  }
}
