import { describe, expect, it } from '@jest/globals';
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

    it('answers a ping', async () => {
      await expect(stores().installation.ping()).resolves.toBeUndefined();
    });
  });
}
