import { Controller } from '@nestjs/common';
import {
  InstallationStore,
  ReadSettings,
  RemoveDemonstration,
  SaveSettings,
  SetUp,
} from '@selbstcheck/application';
import { endpoints, type Installation } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { InstallationFacts } from '../../platform/installation-facts.js';
import { VERSION } from '../../platform/version.js';

@Controller()
export class InstallationController {
  constructor(
    private readonly installation: InstallationStore,
    private readonly removal: RemoveDemonstration,
    private readonly setUp: SetUp,
    private readonly settings: ReadSettings,
    private readonly saving: SaveSettings,
    private readonly facts: InstallationFacts,
  ) {}

  @Implements(endpoints.getInstallation)
  async getInstallation(): Promise<Installation> {
    const { operator } = await this.settings.read();
    return {
      version: VERSION,
      demonstration: await this.installation.demonstrationState(),
      reachableFrom: this.facts.reachableFrom,
      needsSetUp: await this.setUp.isNeeded(),
      identityProvider: this.facts.identityProvider,
      operator,
    };
  }

  @Implements(endpoints.removeDemonstration)
  async removeDemonstration(
    @Input() _: InputOf<typeof endpoints.removeDemonstration>,
    @CalledBy() { actor }: Caller,
  ) {
    const { setUpPath } = await this.removal.remove(actor);
    return { installation: await this.getInstallation(), setUpPath };
  }

  @Implements(endpoints.getSettings)
  getSettings() {
    return this.settings.read();
  }

  @Implements(endpoints.saveSettings)
  async saveSettings(
    @Input() { body }: InputOf<typeof endpoints.saveSettings>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.saving.save(actor, body);
    return this.settings.read();
  }
}
