import type { LinkedPart } from '@selbstcheck/contracts';
import type { CatalogueVersion } from '@selbstcheck/domain';

/** Finds what a link names in one version; an id that the version does not have gives nothing. */
export type LinkedParts = (ids: readonly string[]) => LinkedPart[];

/** Criteria and questions of a version by id; ids are used once in a version. */
export function linkedPartsOf(version: CatalogueVersion): LinkedParts {
  const parts = new Map<string, LinkedPart>();
  for (const field of version.fields) {
    for (const { id, title, questions } of field.criteria) {
      parts.set(id, { id, code: null, wording: title, place: field.title });
      for (const { id: questionId, code, text } of questions) {
        parts.set(questionId, { id: questionId, code, wording: text, place: title });
      }
    }
  }
  return (ids) => ids.flatMap((id) => parts.get(id) ?? []);
}
