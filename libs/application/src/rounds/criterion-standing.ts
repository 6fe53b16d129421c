import {
  criteriaOf,
  scoreCriterion,
  type CatalogueVersion,
  type CriterionScore,
  type RoundRatings,
  type ScoringModel,
} from '@selbstcheck/domain';

/** The scores of single criteria of a round in work, by the same function that scores a closed one; in printed order. */
export function criterionStandings(
  catalogue: CatalogueVersion,
  ratings: RoundRatings,
  model: ScoringModel,
  criterionIds: ReadonlySet<string> | 'all' = 'all',
): readonly CriterionScore[] {
  return criteriaOf(catalogue)
    .filter(({ id }) => criterionIds === 'all' || criterionIds.has(id))
    .map((criterion) => scoreCriterion(criterion, ratings, model));
}
