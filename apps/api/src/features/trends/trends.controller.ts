import { Controller } from '@nestjs/common';
import { ReadCriterionTrend, ReadTrends } from '@selbstcheck/application';
import { endpoints } from '@selbstcheck/contracts';
import { Implements, Input, type InputOf } from '../../platform/endpoint-binding.js';
import { PreparedAnswers } from '../../platform/prepared-answers.js';
import { presentCriterionTrend } from './criterion-trend.presenter.js';
import { presentTrends } from './trends.presenter.js';

@Controller()
export class TrendsController {
  constructor(
    private readonly readTrends: ReadTrends,
    private readonly readCriterion: ReadCriterionTrend,
    private readonly prepared: PreparedAnswers,
  ) {}

  @Implements(endpoints.getTrends)
  getTrends(@Input() input: InputOf<typeof endpoints.getTrends>) {
    const { municipalityId } = input.params;
    return this.prepared.answer(endpoints.getTrends, input, municipalityId, async () =>
      presentTrends(await this.readTrends.read(municipalityId), input.query.language),
    );
  }

  @Implements(endpoints.getCriterionTrend)
  getCriterionTrend(@Input() input: InputOf<typeof endpoints.getCriterionTrend>) {
    const { municipalityId, criterionId } = input.params;
    return this.prepared.answer(endpoints.getCriterionTrend, input, municipalityId, async () =>
      presentCriterionTrend(await this.readCriterion.read(municipalityId, criterionId), input.query.language),
    );
  }
}
