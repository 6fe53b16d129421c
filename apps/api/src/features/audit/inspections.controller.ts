import { Controller } from '@nestjs/common';
import { Inspections, type Actor } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';

@Controller()
export class InspectionsController {
  constructor(private readonly inspections: Inspections) {}

  @Implements(endpoints.listInspections)
  listInspections(
    @Input() { params }: InputOf<typeof endpoints.listInspections>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.list(actor, params.municipalityId);
  }

  @Implements(endpoints.requestInspection)
  async requestInspection(
    @Input() { params, body }: InputOf<typeof endpoints.requestInspection>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.inspections.request(actor, params.municipalityId, body);
    return this.list(actor, params.municipalityId);
  }

  @Implements(endpoints.approveInspection)
  async approveInspection(
    @Input() { params, body }: InputOf<typeof endpoints.approveInspection>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.inspections.approve(actor, params.municipalityId, params.inspectionId, body.representation);
    return this.list(actor, params.municipalityId);
  }

  @Implements(endpoints.listInstallationInspections)
  listInstallationInspections(
    @Input() _: InputOf<typeof endpoints.listInstallationInspections>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.list(actor, null);
  }

  @Implements(endpoints.requestInstallationInspection)
  async requestInstallationInspection(
    @Input() { body }: InputOf<typeof endpoints.requestInstallationInspection>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.inspections.request(actor, null, body);
    return this.list(actor, null);
  }

  @Implements(endpoints.approveInstallationInspection)
  async approveInstallationInspection(
    @Input() { params, body }: InputOf<typeof endpoints.approveInstallationInspection>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.inspections.approve(actor, null, params.inspectionId, body.representation);
    return this.list(actor, null);
  }

  private list(actor: Actor, municipalityId: string | null) {
    return this.inspections.list(actor, municipalityId);
  }
}
