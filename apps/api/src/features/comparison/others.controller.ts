import { Controller } from '@nestjs/common';
import { CompareWithOthers, SetParticipation } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentOthers, presentParticipation } from './others.presenter.js';

@Controller()
export class OthersController {
  constructor(
    private readonly others: CompareWithOthers,
    private readonly participation: SetParticipation,
  ) {}

  @Implements(endpoints.compareWithOthers)
  async compareWithOthers(@Input() { params, query }: InputOf<typeof endpoints.compareWithOthers>) {
    return presentOthers(await this.others.compare(params.municipalityId), query.language);
  }

  @Implements(endpoints.setParticipation)
  async setParticipation(
    @Input() { params, body }: InputOf<typeof endpoints.setParticipation>,
    @CalledBy() { actor }: Caller,
  ) {
    return presentParticipation(await this.participation.set(actor, params.municipalityId, body.joins));
  }
}
