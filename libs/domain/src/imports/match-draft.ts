import type { CatalogueVersion, Criterion, Field } from '../catalogue/catalogue.js';
import type { AuswertungDraft, DraftField } from './auswertung-draft.js';
import { foldTitle } from './fold-title.js';

/** A criterion that one side has and the other has not. */
export interface UnmatchedCriterion {
  readonly fieldTitle: string;
  readonly title: string;
}

/** How a draft's fields and criteria fit a catalogue version. */
export interface DraftMatch {
  /**
   * Criterion ids in the draft's order, one list per field; null where the structure is not the same:
   * then `missing` and `unknown` say why.
   */
  readonly criterionIds: readonly (readonly string[])[] | null;
  /** Criteria of the catalogue that the draft does not have. */
  readonly missing: readonly UnmatchedCriterion[];
  /** Criteria of the draft that the catalogue does not have. */
  readonly unknown: readonly UnmatchedCriterion[];
}

/**
 * Compares by title, in either language of the catalogue; case, spaces, hyphens and gender stars do not count,
 * nor does the order. A field may carry its overview's or its chapter's title. A criterion in another field is
 * both missing there and unknown here.
 */
export function matchDraft(draft: Pick<AuswertungDraft, 'fields'>, catalogue: CatalogueVersion): DraftMatch {
  const unknown: UnmatchedCriterion[] = [];
  const used = new Set<string>();
  const usedFields = new Set<string>();
  const criterionIds = draft.fields.map((draftField) => {
    const field = catalogue.fields.find(
      (candidate) => !usedFields.has(candidate.id) && isSameField(draftField, candidate),
    );
    if (field) usedFields.add(field.id);
    return draftField.criteria.flatMap(({ title }) => {
      const criterion = field?.criteria.find(
        (candidate) => !used.has(candidate.id) && carriesTitle(candidate, title),
      );
      if (!criterion) {
        unknown.push({ fieldTitle: draftField.title, title });
        return [];
      }
      used.add(criterion.id);
      return [criterion.id];
    });
  });
  const missing = catalogue.fields.flatMap((field) =>
    field.criteria
      .filter((criterion) => !used.has(criterion.id))
      .map((criterion) => ({ fieldTitle: field.title.de, title: criterion.title.de })),
  );
  const isSame =
    missing.length === 0 && unknown.length === 0 && draft.fields.length === catalogue.fields.length;
  return { criterionIds: isSame ? criterionIds : null, missing, unknown };
}

function isSameField(draftField: DraftField, field: Field): boolean {
  return (
    carriesTitle(field, draftField.title) ||
    (draftField.chapterTitle !== null && carriesTitle(field, draftField.chapterTitle))
  );
}

function carriesTitle({ title }: Pick<Criterion, 'title'>, printed: string): boolean {
  const folded = foldTitle(printed);
  return foldTitle(title.de) === folded || (title.en !== undefined && foldTitle(title.en) === folded);
}
