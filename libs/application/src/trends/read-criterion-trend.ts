import { questionHistories, type QuestionHistory } from '@selbstcheck/domain';
import { criterionOf, type CriterionTrend, type MunicipalityTrends, type ReadTrends } from './read-trends.js';

/** One criterion in depth, among all others. */
export interface CriterionInDepth {
  readonly trends: MunicipalityTrends;
  readonly criterion: CriterionTrend;
  readonly questions: readonly QuestionHistory[];
  /** Its neighbours in the order of all criteria. */
  readonly previous: CriterionTrend | null;
  readonly next: CriterionTrend | null;
}

/** One criterion of a municipality over all closed rounds, also one that is no longer asked. */
export class ReadCriterionTrend {
  constructor(private readonly readTrends: ReadTrends) {}

  /** Rejects with `criterion-not-found` and what ReadTrends rejects with. */
  async read(municipalityId: string, criterionId: string): Promise<CriterionInDepth> {
    const trends = await this.readTrends.read(municipalityId);
    const criterion = criterionOf(trends, criterionId);
    const at = trends.criteria.indexOf(criterion);
    const compared = trends.rounds.map((round) => round.compared);
    return {
      trends,
      criterion,
      questions: questionHistories(criterion.history, compared, trends.mappings),
      previous: at === 0 ? null : (trends.criteria[at - 1] ?? null),
      next: trends.criteria[at + 1] ?? null,
    };
  }
}
