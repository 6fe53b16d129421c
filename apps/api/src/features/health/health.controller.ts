import { Controller } from '@nestjs/common';
import { InstallationStore } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { InstallationFacts } from '../../platform/installation-facts.js';
import { Implements } from '../../platform/endpoint-binding.js';
import { VERSION } from '../../platform/version.js';

@Controller()
export class HealthController {
  constructor(
    private readonly installation: InstallationStore,
    private readonly facts: InstallationFacts,
  ) {}

  @Implements(endpoints.readiness)
  async readiness() {
    try {
      await this.installation.ping();
    } catch (cause) {
      throw new SelbstcheckError(
        'database-unreachable',
        'The database does not answer. Check that it runs and that the address is right.',
        {},
        { cause },
      );
    }
    return { status: 'ok' as const, version: VERSION, database: this.facts.database };
  }

  @Implements(endpoints.liveness)
  liveness() {
    return { status: 'ok' as const };
  }
}
