import type { ProgressDetails } from '@selbstcheck/application';
import type { ProgressCounts, ProgressView } from '@selbstcheck/contracts';
import type {
  CatalogueVersion,
  ProgressCounts as Counts,
  RoundProgress,
  RoundScore,
} from '@selbstcheck/domain';
import { presentStanding } from '../../platform/question-view.js';
import { presentRoundHead } from '../../platform/round-head.js';

/** How far a round is, in printed order. */
export function presentProgress(details: ProgressDetails): ProgressView {
  const { work, progress, departments, askedNext, unheld, provisional } = details;
  return {
    round: presentRoundHead(work.round, work.catalogue, work.plan),
    counts: presentCounts(progress),
    fields: presentFields(work.catalogue, progress),
    departments: departments.map((department) => ({ ...department })),
    askedNext: askedNext.map((asked) => ({ ...asked })),
    unheld,
    provisional: provisional && presentProvisional(provisional),
  };
}

function presentFields({ fields }: CatalogueVersion, progress: RoundProgress): ProgressView['fields'] {
  const ofFields = new Map(progress.fields.map((each) => [each.fieldId, each]));
  return fields.flatMap(({ id, number, title, criteria }) => {
    const field = ofFields.get(id);
    if (!field) return [];
    const ofCriteria = new Map(field.criteria.map((each) => [each.criterionId, each]));
    return {
      ...{ id, number, title },
      ...presentCounts(field),
      criteria: criteria.flatMap((criterion) => {
        const counts = ofCriteria.get(criterion.id);
        return counts ? [{ id: criterion.id, title: criterion.title, ...presentCounts(counts) }] : [];
      }),
    };
  });
}

function presentCounts({
  asked,
  answered,
  open,
  notAssessable,
  disagreements,
  confirmed,
  fresh,
  noted,
}: Counts): ProgressCounts {
  return { asked, answered, open, notAssessable, disagreements, confirmed, fresh, noted };
}

function presentProvisional({ overall, fields }: RoundScore): ProgressView['provisional'] {
  return {
    stage: overall.stage,
    fields: fields.map(({ fieldId, stage }) => ({ id: fieldId, stage })),
    criteria: fields.flatMap(({ criterionScores }) => criterionScores.map(presentStanding)),
  };
}
