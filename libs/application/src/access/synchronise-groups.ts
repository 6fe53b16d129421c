import type { EndMembership } from '../administration/end-membership.js';
import { refreshIdleness } from '../administration/idleness.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Membership } from '../people/member.js';
import type { Person } from '../people/person.js';
import type { Clock, Ids } from '../ports/surroundings.js';
import type { AccountStores } from './account-stores.js';
import { SYSTEM } from './actor.js';
import type { Entitlement, GrantedMembership } from './provider-groups.js';

/** Brings what the provider's groups gave somebody in line with what they give now. */
export class SynchroniseGroups {
  constructor(
    private readonly stores: Pick<AccountStores, 'memberships' | 'people' | 'credentials' | 'tokens'>,
    private readonly endMembership: EndMembership,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds, changes and ends memberships that come from the provider; others stay as they are, also where a group would
   * give another role. Gives and takes the installation's administration for people without a password here. Call it
   * inside a unit of work.
   */
  async synchronise(person: Person, entitlement: Entitlement): Promise<void> {
    const lasting = await this.stores.memberships.listByPerson(person.id);
    for (const membership of lasting) {
      if (membership.source === 'provider') await this.adjust(membership, entitlement);
    }
    const present = new Set(lasting.map(({ municipalityId }) => municipalityId));
    for (const [municipalityId, granted] of entitlement.memberships) {
      if (!present.has(municipalityId)) await this.add(person, municipalityId, granted);
    }
    await this.adjustAdministration(person, entitlement.isInstallationAdmin);
    await refreshIdleness(person.id, this.stores, this.clock.now());
  }

  private async adjust(membership: Membership, { memberships }: Entitlement): Promise<void> {
    const { id, municipalityId, personId, role, department, function: duty } = membership;
    const granted = memberships.get(municipalityId);
    if (granted === undefined) return this.endMembership.end(SYSTEM, municipalityId, id);
    if (granted.role === role && granted.department === department) return;
    await this.stores.memberships.change(municipalityId, id, { ...granted, function: duty });
    if (granted.role !== 'coordination') {
      await this.stores.tokens.revokeAllOf(personId, municipalityId, this.clock.now());
    }
    await this.audit.record(SYSTEM, {
      municipalityId,
      action: 'member_changed',
      subject: { kind: 'membership', id },
      before: { role, department },
      after: { ...granted, source: 'provider' },
    });
  }

  private async add(person: Person, municipalityId: string, granted: GrantedMembership): Promise<void> {
    const membership: Membership = {
      id: this.ids.next(),
      municipalityId,
      personId: person.id,
      ...granted,
      function: null,
      source: 'provider',
      joinedAt: this.clock.now(),
      leftAt: null,
    };
    await this.stores.memberships.insert(membership);
    await this.audit.record(SYSTEM, {
      municipalityId,
      action: 'member_joined',
      subject: { kind: 'membership', id: membership.id },
      after: { ...granted, source: 'provider' },
    });
  }

  private async adjustAdministration(person: Person, isInstallationAdmin: boolean): Promise<void> {
    if (person.isInstallationAdmin === isInstallationAdmin) return;
    if ((await this.stores.credentials.passwordHash(person.id)) !== null) return;
    await this.audit.record(SYSTEM, {
      municipalityId: null,
      action: 'person_changed',
      subject: { kind: 'person', id: person.id },
      before: { isInstallationAdmin: person.isInstallationAdmin },
      after: { isInstallationAdmin, source: 'provider' },
    });
    await this.stores.people.update(person.id, { isInstallationAdmin });
  }
}
