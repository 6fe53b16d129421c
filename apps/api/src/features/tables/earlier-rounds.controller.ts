import { Controller } from '@nestjs/common';
import { EnterEarlierRound, keyOf, ReadRoundPlan } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentRoundPlan } from '../../platform/round-plan-view.js';

@Controller()
export class EarlierRoundsController {
  constructor(
    private readonly entering: EnterEarlierRound,
    private readonly plans: ReadRoundPlan,
  ) {}

  @Implements(endpoints.enterEarlierRound)
  async enterEarlierRound(
    @Input() { params, body }: InputOf<typeof endpoints.enterEarlierRound>,
    @CalledBy() { actor }: Caller,
  ) {
    const round = await this.entering.enter(actor, params.municipalityId, body);
    return presentRoundPlan(await this.plans.read(keyOf(round)));
  }
}
