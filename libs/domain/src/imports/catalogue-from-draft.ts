import type { CatalogueVersion } from '../catalogue/catalogue.js';
import type { AuswertungDraft } from './auswertung-draft.js';

/**
 * A catalogue version with the structure as printed, for an edition that no known version matches: no questions,
 * their numbers unknown. Ids come from the numbers ("f2", "f2-c06"), so the same draft always gives the same version.
 */
export function catalogueFromDraft(
  draft: Pick<AuswertungDraft, 'fields'>,
  id: string,
  edition: string,
): CatalogueVersion {
  return {
    id,
    title: { de: 'Selbstcheck Weltoffene Kommune', en: 'Selbstcheck Weltoffene Kommune' },
    edition,
    isDemonstration: false,
    fields: draft.fields.map((field) => ({
      id: `f${field.number}`,
      number: field.number,
      title: { de: field.title },
      criteria: field.criteria.map((criterion, row) => ({
        id: `f${field.number}-c${String(row + 1).padStart(2, '0')}`,
        title: { de: criterion.title },
        questionCount: null,
        questions: [],
      })),
    })),
  };
}
