import type { AccountStores } from '../access/account-stores.js';
import type { Actor } from '../access/actor.js';
import { personOf } from '../administration/person-of.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { AuditStore } from '../ports/audit-store.js';
import type { Clock } from '../ports/surroundings.js';
import { jsonFile, type ArchiveFile } from '../rounds/archive-file.js';
import { exportedSubscriptions, type SubscriptionDataStores } from './exported-subscriptions.js';

/**
 * What is stored of a person, as one file; no secret, and nothing that one could be made of. When the person worked and
 * did what is in it only where the person takes it: for anybody else that takes an approved inspection.
 */
export class ExportPerson {
  constructor(
    private readonly stores: Omit<AccountStores, 'links'> &
      SubscriptionDataStores & { readonly audit: AuditStore },
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `person-not-found`. */
  async export(actor: Actor, personId: string): Promise<ArchiveFile> {
    return this.stores.unitOfWork.run(async () => {
      const person = await personOf(this.stores.people, personId);
      await this.auditTrail.record(actor, {
        municipalityId: null,
        action: 'person_exported',
        subject: { kind: 'person', id: personId },
      });
      const exportedAt = this.clock.now();
      return jsonFile(['selbstcheck', 'person', exportedAt.slice(0, 'YYYY-MM-DD'.length)], {
        format: 'selbstcheck-monitor/person',
        formatVersion: 1,
        exportedAt,
        person,
        ...(await this.credentials(personId)),
        memberships: await this.memberships(personId),
        tokens: await this.tokens(personId),
        ...(await exportedSubscriptions(this.stores, personId)),
        ...(actor.personId === personId ? await this.traces(personId) : {}),
      });
    });
  }

  private async traces(personId: string) {
    return { sessions: await this.sessions(personId), auditTrail: await this.ownEntries(personId) };
  }

  private async credentials(personId: string) {
    const { credentials } = this.stores;
    const factor = await credentials.secondFactor(personId);
    return {
      hasPassword: (await credentials.passwordHash(personId)) !== null,
      hasSecondFactor: factor?.isOn ?? false,
      recoveryCodesLeft: await credentials.countRecoveryCodes(personId),
      providerIdentities: await credentials.identities(personId),
    };
  }

  private async memberships(personId: string) {
    const names = new Map((await this.stores.municipalities.list()).map(({ id, name }) => [id, name]));
    const history = await this.stores.memberships.historyOf(personId);
    return history.map((membership) => ({
      ...membership,
      municipality: names.get(membership.municipalityId) ?? null,
    }));
  }

  private async sessions(personId: string) {
    const sessions = await this.stores.sessions.listByPerson(personId);
    return sessions.map(({ startedAt, lastSeenAt, expiresAt }) => ({ startedAt, lastSeenAt, expiresAt }));
  }

  private async tokens(personId: string) {
    const tokens = await this.stores.tokens.listByPerson(personId);
    return tokens.map(({ municipalityId, name, scopes, createdAt, expiresAt, revokedAt }) => ({
      municipalityId,
      name,
      scopes,
      createdAt,
      expiresAt,
      revokedAt,
    }));
  }

  private async ownEntries(personId: string) {
    const entries = await this.stores.audit.listOfPerson(personId);
    return entries.map(({ sequence, at, municipalityId, actor, action, subject, before, after }) => ({
      sequence,
      at,
      municipalityId,
      actor,
      action,
      subject,
      before,
      after,
    }));
  }
}
