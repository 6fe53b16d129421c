import { Controller } from '@nestjs/common';
import { ReadRoundResult } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { presentFieldExplanation, presentOverallExplanation } from './explanation.presenter.js';
import { presentOverview } from './overview.presenter.js';

@Controller()
export class ResultsController {
  constructor(private readonly results: ReadRoundResult) {}

  @Implements(endpoints.getOverview)
  async getOverview(@Input() { params }: InputOf<typeof endpoints.getOverview>) {
    return presentOverview(await this.results.read(params));
  }

  @Implements(endpoints.explainOverall)
  async explainOverall(@Input() { params }: InputOf<typeof endpoints.explainOverall>) {
    return presentOverallExplanation(await this.results.read(params));
  }

  @Implements(endpoints.explainField)
  async explainField(@Input() { params }: InputOf<typeof endpoints.explainField>) {
    return presentFieldExplanation(await this.results.read(params), params.fieldId);
  }
}
