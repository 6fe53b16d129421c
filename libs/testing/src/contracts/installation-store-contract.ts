import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS, type InstallationSettings } from '@selbstcheck/application';
import type { StoresUnderTest } from '../in-memory-stores.js';

/** What every InstallationStore keeps to. */
export function installationStoreContract(stores: () => StoresUnderTest): void {
  describe('installation store', () => {
    it('has loaded no demonstration at first', async () => {
      expect(await stores().installation.demonstrationState()).toBe('never_loaded');
    });

    it('remembers what became of the demonstration', async () => {
      await stores().installation.setDemonstrationState('loaded');
      expect(await stores().installation.demonstrationState()).toBe('loaded');
      await stores().installation.setDemonstrationState('removed');
      expect(await stores().installation.demonstrationState()).toBe('removed');
    });

    it('has the settings of the product until somebody saves others', async () => {
      expect(await stores().installation.settings()).toEqual(DEFAULT_SETTINGS);
      const saved: InstallationSettings = {
        operator: { name: 'Rechenzentrum „Über Land“', contact: 'betrieb@kommune.example' },
        retention: { ...DEFAULT_SETTINGS.retention, auditYears: 5 },
      };
      await stores().installation.saveSettings(DEFAULT_SETTINGS);
      await stores().installation.saveSettings(saved);
      expect(await stores().installation.settings()).toEqual(saved);
      expect(await stores().installation.demonstrationState()).toBe('never_loaded');
    });

    it('knows how the server was started last, once it was', async () => {
      const { installation } = stores();
      expect(await installation.serverSettings()).toBeNull();
      const started = { mails: 'folder', zone: 'Europe/Berlin', sweepSchedule: '*/15 * * * *' } as const;
      await installation.saveServerSettings(started);
      const again = { mails: 'smtp', zone: 'Europe/Lisbon', sweepSchedule: null } as const;
      await installation.saveServerSettings(again);
      expect(await installation.serverSettings()).toEqual(again);
      expect(await installation.settings()).toEqual(DEFAULT_SETTINGS);
    });

    it('answers a ping', async () => {
      await expect(stores().installation.ping()).resolves.toBeUndefined();
    });
  });
}
