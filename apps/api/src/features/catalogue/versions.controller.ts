import { Controller } from '@nestjs/common';
import { ReadVersions } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentVersion, presentVersionSummary } from './version.presenter.js';

@Controller()
export class VersionsController {
  constructor(private readonly versions: ReadVersions) {}

  @Implements(endpoints.listVersions)
  async listVersions(@Input() { params }: InputOf<typeof endpoints.listVersions>) {
    return { versions: (await this.versions.list(params.municipalityId)).map(presentVersionSummary) };
  }

  @Implements(endpoints.getVersion)
  async getVersion(@Input() { params }: InputOf<typeof endpoints.getVersion>) {
    return presentVersion(await this.versions.find(params.municipalityId, params.versionId));
  }
}
