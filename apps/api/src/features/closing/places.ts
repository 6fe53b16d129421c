import type { ClosingView } from '@selbstcheck/contracts';
import type { CatalogueVersion } from '@selbstcheck/domain';

type Place = ClosingView['points'][number]['parts'][number];

/** Every field, criterion and question of a version as a place to go to, by id. */
export function placesOf(catalogue: CatalogueVersion): ReadonlyMap<string, Place> {
  const places = catalogue.fields.flatMap(({ id: fieldId, number, title, criteria }): Place[] => [
    { id: fieldId, level: 'field', code: String(number), title, criterionId: null, fieldId },
    ...criteria.flatMap(({ id: criterionId, title: named, questions }): Place[] => [
      { id: criterionId, level: 'criterion', code: null, title: named, criterionId, fieldId },
      ...questions.map(({ id, code, text }): Place => ({
        id,
        level: 'question',
        code,
        title: text,
        criterionId,
        fieldId,
      })),
    ]),
  ]);
  return new Map(places.map((place) => [place.id, place]));
}
