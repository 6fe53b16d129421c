import type { Actor } from '../access/actor.js';
import type { AuditValues } from '../audit/audit-event.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { InstallationSettings, InstallationStore } from '../ports/installation-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** The settings of the installation; the defaults where nobody saved any. */
export class ReadSettings {
  constructor(private readonly installation: InstallationStore) {}

  read(): Promise<InstallationSettings> {
    return this.installation.settings();
  }
}

/** Replaces the settings of the installation. */
export class SaveSettings {
  constructor(
    private readonly installation: InstallationStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  async save(actor: Actor, settings: InstallationSettings): Promise<void> {
    await this.unitOfWork.run(async () => {
      const before = await this.installation.settings();
      await this.installation.saveSettings(settings);
      await this.auditTrail.record(actor, {
        municipalityId: null,
        action: 'settings_changed',
        subject: { kind: 'installation', id: null },
        before: recorded(before),
        after: recorded(settings),
      });
    });
  }
}

/** The contact is an address, so the trail only keeps whether there is one. */
function recorded({ operator, retention }: InstallationSettings): AuditValues {
  return { operator: operator.name, hasContact: operator.contact !== null, ...retention };
}
