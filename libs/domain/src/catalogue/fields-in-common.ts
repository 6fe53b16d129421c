import { pairFields, type FieldLink } from '../comparison/field-pairs.js';
import type { CatalogueVersion, UnsignedLink } from './catalogue.js';
import { comparedText } from './text-similarity.js';

/**
 * Which field continues as which, by the criteria that continue and, where these leave it open, by the title.
 * Gives whether the first id, of the earlier version, belongs to the second.
 */
export function fieldsInCommon(
  from: CatalogueVersion,
  to: CatalogueVersion,
  criteria: readonly Pick<UnsignedLink, 'from' | 'to'>[],
): (fromFieldId: string, toFieldId: string) => boolean {
  const byCriteria = criteria.map((link) =>
    fieldLink(fieldsOfCriteria(from, link.from), fieldsOfCriteria(to, link.to)),
  );
  const pairs = pairFields(from, to, [...byCriteria, ...equallyNamed(from, to)]);
  const paired = new Set(pairs.map(({ beforeId, afterId }) => `${beforeId ?? ''} ${afterId ?? ''}`));
  return (fromFieldId, toFieldId) => paired.has(`${fromFieldId} ${toFieldId}`);
}

function fieldsOfCriteria(version: CatalogueVersion, ids: readonly string[]): readonly string[] {
  return version.fields
    .filter(({ criteria }) => criteria.some(({ id }) => ids.includes(id)))
    .map(({ id }) => id);
}

function equallyNamed(from: CatalogueVersion, to: CatalogueVersion): readonly FieldLink[] {
  return from.fields.flatMap((earlier) =>
    to.fields
      .filter((later) => comparedText(later.title.de).folded === comparedText(earlier.title.de).folded)
      .map((later) => fieldLink([earlier.id], [later.id])),
  );
}

function fieldLink(before: readonly string[], after: readonly string[]): FieldLink {
  return {
    link: { level: 'criterion', kind: 'same', from: [], to: [] },
    before: before.map((fieldId) => ({ fieldId })),
    after: after.map((fieldId) => ({ fieldId })),
  };
}
