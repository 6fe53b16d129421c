import type { AssignmentsView } from '@selbstcheck/contracts';
import type { CatalogueVersion } from '@selbstcheck/domain';

/** What the matrix shows as a catalogue version, for the domain's rules; title and edition are not known here. */
export function shownCatalogue({ fields }: Pick<AssignmentsView, 'fields'>): CatalogueVersion {
  return {
    id: '',
    title: { de: '' },
    edition: '',
    isDemonstration: false,
    fields: fields.map(({ id, number, title, criteria }) => ({
      id,
      number,
      title: { de: title.de },
      criteria: criteria.map((criterion) => ({
        id: criterion.id,
        title: { de: criterion.title.de },
        questionCount: null,
        questions: criterion.questions.map(({ id: questionId, code }) => ({
          id: questionId,
          code,
          text: null,
        })),
      })),
    })),
  };
}
