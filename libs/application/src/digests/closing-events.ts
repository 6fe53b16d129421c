import type {
  ChangeClass,
  CriterionChange,
  DigestEvent,
  RatingCause,
  Round,
  RoundComparison,
} from '@selbstcheck/domain';

/** Classes that say that a criterion stands where it stood. */
const AS_BEFORE: readonly ChangeClass[] = ['unchanged', 'same_level', 'not_rated'];

/** What moved between two readings: a rating_changed for each criterion, a stage_changed for each field and overall. */
export function changeEvents(
  { id: roundId, revision }: Pick<Round, 'id' | 'revision'>,
  cause: RatingCause,
  { criteria, fields, overall }: RoundComparison,
): readonly DigestEvent[] {
  const origin = { cause, roundId, revision } as const;
  const stages = [
    ...fields.map(({ afterId, stages: ofField }) => ({
      fieldId: afterId,
      isThere: afterId !== null,
      ...ofField,
    })),
    { fieldId: null, isThere: true, ...overall.stages },
  ];
  return [
    ...criteria.filter(isChanged).map(({ before, after, changeClass, pieces }): DigestEvent => ({
      kind: 'rating_changed',
      ...origin,
      fieldId: after.fieldId,
      criterionId: after.criterionId,
      before: before.symbol,
      after: after.symbol,
      changeClass,
      likeForLike: pieces?.likeForLike.toString() ?? null,
    })),
    ...stages
      .filter(({ isThere, before, after }) => isThere && before !== after)
      .map(({ fieldId, before, after }): DigestEvent => ({
        kind: 'stage_changed',
        ...origin,
        fieldId,
        before,
        after,
      })),
  ];
}

function isChanged({ before, after, changeClass }: CriterionChange): boolean {
  return before.symbol !== after.symbol || !AS_BEFORE.includes(changeClass);
}
