import { Controller } from '@nestjs/common';
import { AdministerMunicipalities } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { DONE } from '../../platform/done.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class MunicipalitiesController {
  constructor(private readonly municipalities: AdministerMunicipalities) {}

  @Implements(endpoints.administerMunicipalities)
  async administerMunicipalities() {
    return { municipalities: await this.municipalities.list() };
  }

  @Implements(endpoints.createMunicipality)
  async createMunicipality(
    @Input() { body }: InputOf<typeof endpoints.createMunicipality>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.municipalities.create(actor, body.name);
    return this.administerMunicipalities();
  }

  @Implements(endpoints.renameMunicipality)
  async renameMunicipality(
    @Input() { params, body }: InputOf<typeof endpoints.renameMunicipality>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.municipalities.rename(actor, params.municipalityId, body.name);
    return DONE;
  }
}
