import {
  criteriaOf,
  scoreCriterion,
  WK_2020,
  type CatalogueVersion,
  type CriterionScore,
  type RoundRatings,
} from '@selbstcheck/domain';

/** The scores of single criteria of a round in work, by the same function that scores a closed one; in printed order. */
export function criterionStandings(
  catalogue: CatalogueVersion,
  ratings: RoundRatings,
  criterionIds: ReadonlySet<string> | 'all' = 'all',
): readonly CriterionScore[] {
  return criteriaOf(catalogue)
    .filter(({ id }) => criterionIds === 'all' || criterionIds.has(id))
    .map((criterion) => scoreCriterion(criterion, ratings, WK_2020));
}
