import { Controller } from '@nestjs/common';
import { InstallationStore, RemoveDemonstration } from '@selbstcheck/application';
import { endpoints, type Installation } from '@selbstcheck/contracts';
import { Implements } from '../../platform/endpoint-binding.js';
import { VERSION } from '../../platform/version.js';

@Controller()
export class InstallationController {
  constructor(
    private readonly installation: InstallationStore,
    private readonly removal: RemoveDemonstration,
  ) {}

  @Implements(endpoints.getInstallation)
  async getInstallation(): Promise<Installation> {
    return {
      version: VERSION,
      demonstration: await this.installation.demonstrationState(),
      reachableFrom: 'this_machine',
    };
  }

  @Implements(endpoints.removeDemonstration)
  async removeDemonstration(): Promise<Installation> {
    await this.removal.remove();
    return this.getInstallation();
  }
}
