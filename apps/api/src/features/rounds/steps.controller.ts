import { Controller } from '@nestjs/common';
import { ReadRoundPlan, StepRound } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentRoundPlan } from '../../platform/round-plan-view.js';

@Controller()
export class StepsController {
  constructor(
    private readonly plans: ReadRoundPlan,
    private readonly stepping: StepRound,
  ) {}

  @Implements(endpoints.stepRound)
  async stepRound(
    @Input() { params, body }: InputOf<typeof endpoints.stepRound>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.stepping.step(actor, params, body);
    return presentRoundPlan(await this.plans.read(params));
  }
}
