import { Controller } from '@nestjs/common';
import {
  ChangeRoundPlan,
  ChooseRoundVersion,
  keyOf,
  PlanRound,
  PreviewRoundVersion,
  ReadRoundPlan,
  type RoundKey,
} from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { CalledBy, type Caller } from '../../platform/caller.js';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentRoundPlan } from '../../platform/round-plan-view.js';
import { presentVersionPreview } from './version-preview.presenter.js';

@Controller()
export class PlanningController {
  constructor(
    private readonly plans: ReadRoundPlan,
    private readonly planning: PlanRound,
    private readonly changing: ChangeRoundPlan,
    private readonly previewing: PreviewRoundVersion,
    private readonly choosing: ChooseRoundVersion,
  ) {}

  @Implements(endpoints.planRound)
  async planRound(
    @Input() { params, body }: InputOf<typeof endpoints.planRound>,
    @CalledBy() { actor }: Caller,
  ) {
    return this.view(keyOf(await this.planning.plan(actor, params.municipalityId, body)));
  }

  @Implements(endpoints.getRoundPlan)
  getRoundPlan(@Input() { params }: InputOf<typeof endpoints.getRoundPlan>) {
    return this.view(params);
  }

  @Implements(endpoints.changeRoundPlan)
  async changeRoundPlan(
    @Input() { params, body }: InputOf<typeof endpoints.changeRoundPlan>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.changing.change(actor, params, body.planRevision, body);
    return this.view(params);
  }

  @Implements(endpoints.previewRoundVersion)
  async previewRoundVersion(@Input() { params, query }: InputOf<typeof endpoints.previewRoundVersion>) {
    return presentVersionPreview(await this.previewing.preview(params, params.versionId), query.language);
  }

  @Implements(endpoints.chooseRoundVersion)
  async chooseRoundVersion(
    @Input() { params, body }: InputOf<typeof endpoints.chooseRoundVersion>,
    @CalledBy() { actor }: Caller,
  ) {
    await this.choosing.choose(actor, params, body);
    return this.view(params);
  }

  private async view(key: RoundKey) {
    return presentRoundPlan(await this.plans.read(key));
  }
}
