import {
  comparedRound,
  type CatalogueVersion,
  type ComparedRound,
  type RoundRatings,
  type RoundSnapshot,
  type ScoringModel,
} from '@selbstcheck/domain';

/** The leading reading of a frozen revision, scored under the model that rounds are compared under now. */
export function revisionReading(
  { readings, leadingReading }: RoundSnapshot,
  catalogue: CatalogueVersion,
  model: ScoringModel,
): ComparedRound {
  const { answers, recorded } = readings[leadingReading] ?? readings.self_rating;
  const ratings: RoundRatings = {
    answers: new Map(Object.entries(answers)),
    recorded: new Map(
      Object.entries(recorded).map(([criterionId, symbol]) => [criterionId, { criterionId, symbol }]),
    ),
  };
  return comparedRound(catalogue, ratings, model);
}
