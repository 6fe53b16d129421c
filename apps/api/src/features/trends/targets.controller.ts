import { Controller } from '@nestjs/common';
import { ReadCriterionTrend, ReadTrends, SetTarget, WithdrawTarget } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { PreparedAnswers } from '../../platform/prepared-answers.js';
import { presentTargetList, presentTargets } from './targets.presenter.js';

@Controller()
export class TargetsController {
  constructor(
    private readonly readTrends: ReadTrends,
    private readonly readCriterion: ReadCriterionTrend,
    private readonly setting: SetTarget,
    private readonly withdrawing: WithdrawTarget,
    private readonly prepared: PreparedAnswers,
  ) {}

  @Implements(endpoints.listTargets)
  listTargets(@Input() input: InputOf<typeof endpoints.listTargets>) {
    const { municipalityId } = input.params;
    return this.prepared.answer(endpoints.listTargets, input, municipalityId, async () =>
      presentTargetList(await this.readTrends.read(municipalityId), input.query.language),
    );
  }

  @Implements(endpoints.setTarget)
  async setTarget(
    @Input() { params, query, body }: InputOf<typeof endpoints.setTarget>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.setting.set(actor, params.municipalityId, params.criterionId, body);
    return this.targetsNow(params, query.language);
  }

  @Implements(endpoints.withdrawTarget)
  async withdrawTarget(
    @Input() { params, query, body }: InputOf<typeof endpoints.withdrawTarget>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.withdrawing.withdraw(actor, params.municipalityId, params.criterionId, body.reason);
    return this.targetsNow(params, query.language);
  }

  private async targetsNow(
    { municipalityId, criterionId }: InputOf<typeof endpoints.setTarget>['params'],
    language: Language,
  ) {
    const { criterion } = await this.readCriterion.read(municipalityId, criterionId);
    return presentTargets(criterion, language);
  }
}
