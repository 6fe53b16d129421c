import {
  criteriaOf,
  departmentsOfParts,
  isComparableKind,
  questionsOf,
  suggestAssignments,
  type Assignment,
  type CatalogueVersion,
  type ComposedMapping,
} from '@selbstcheck/domain';

/**
 * What a round's assignments become when it uses another version: whoever was given a part keeps what continues it;
 * where nothing links the versions, the parts that are in both.
 */
export function carriedAssignments(
  before: CatalogueVersion,
  after: CatalogueVersion,
  held: readonly Assignment[],
  mapping: ComposedMapping,
): readonly Assignment[] {
  if (!mapping.isLinked) return inBoth(after, held);
  return [
    ...suggestAssignments({ catalogue: before, assignments: held }, after, mapping),
    ...ofCriteriaWithoutQuestions(before, held, mapping),
  ];
}

function inBoth(after: CatalogueVersion, held: readonly Assignment[]): readonly Assignment[] {
  const ids = {
    field: new Set(after.fields.map(({ id }) => id)),
    criterion: new Set(criteriaOf(after).map(({ id }) => id)),
    question: new Set(questionsOf(after).map(({ id }) => id)),
  };
  return held.filter(({ level, partId }) => ids[level].has(partId));
}

/** A round is often planned before its questions are known; nothing is suggested from questions then. */
function ofCriteriaWithoutQuestions(
  { fields }: CatalogueVersion,
  held: readonly Assignment[],
  { links }: ComposedMapping,
): readonly Assignment[] {
  const departmentsOf = departmentsOfParts(held);
  const continued = links.filter(({ level, kind }) => level === 'criterion' && isComparableKind(kind));
  return fields.flatMap((field) =>
    field.criteria
      .filter(({ questions }) => questions.length === 0)
      .flatMap(({ id }) => {
        const own = departmentsOf('criterion', id);
        const departments = own.length > 0 ? own : departmentsOf('field', field.id);
        return continued
          .filter(({ from }) => from.includes(id))
          .flatMap(({ to }) => to)
          .flatMap((partId) =>
            departments.map((department): Assignment => ({ level: 'criterion', partId, department })),
          );
      }),
  );
}
