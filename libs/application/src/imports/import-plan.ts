import {
  canonicalJson,
  catalogueFromDraft,
  matchDraft,
  type AuswertungDraft,
  type CatalogueVersion,
  type RecordedRating,
  type ReportSection,
} from '@selbstcheck/domain';
import type { Hasher } from '../ports/surroundings.js';

/** What a draft becomes: its catalogue version, recorded ratings, and the report's sections. */
export interface ImportPlan {
  readonly catalogue: CatalogueVersion;
  /** Whether no installed version has the report's titles, so that this one must be added. */
  readonly isNewCatalogue: boolean;
  /** The catalogue's field of each field of the draft, in the draft's order. */
  readonly fieldIds: readonly string[];
  readonly ratings: readonly RecordedRating[];
  readonly sections: readonly ReportSection[];
}

/** Fits a draft to the installed version with the same titles, else to a version as printed. */
export function planImport(
  draft: AuswertungDraft,
  installed: readonly CatalogueVersion[],
  hasher: Hasher,
): ImportPlan {
  for (const catalogue of installed.filter((version) => !version.isDemonstration)) {
    const { criterionIds } = matchDraft(draft, catalogue);
    if (criterionIds) return plan(draft, catalogue, criterionIds, false);
  }
  const structure = draft.fields.map(({ number, title, criteria }) => [
    number,
    title,
    criteria.map((c) => c.title),
  ]);
  const hash = hasher.sha256(canonicalJson(structure));
  const catalogue = catalogueFromDraft(
    draft,
    `printed-${hash.slice(0, 24)}`,
    `wie gedruckt, ${hash.slice(0, 6)}`,
  );
  const criterionIds = catalogue.fields.map((field) => field.criteria.map((criterion) => criterion.id));
  return plan(draft, catalogue, criterionIds, !installed.some((version) => version.id === catalogue.id));
}

function plan(
  draft: AuswertungDraft,
  catalogue: CatalogueVersion,
  criterionIds: readonly (readonly string[])[],
  isNewCatalogue: boolean,
): ImportPlan {
  const ratings = draft.fields.flatMap((field, f): RecordedRating[] =>
    field.criteria.flatMap(({ symbol }, c): RecordedRating[] => {
      const criterionId = criterionIds[f]?.[c];
      return criterionId === undefined
        ? []
        : [{ criterionId, symbol: symbol === undefined ? 'unreadable' : symbol }];
    }),
  );
  const fieldIds = draft.fields.map((field, f) => {
    const ids = new Set(criterionIds[f]);
    const own = catalogue.fields.find(({ criteria }) => criteria.some(({ id }) => ids.has(id)));
    return own?.id ?? `f${field.number}`;
  });
  return { catalogue, isNewCatalogue, fieldIds, ratings, sections: sectionsOf(draft, fieldIds) };
}

function sectionsOf(draft: AuswertungDraft, fieldIds: readonly string[]): ReportSection[] {
  const printedNumbers = new Set(draft.fields.map((field) => field.number));
  const whole: ReportSection = {
    fieldId: null,
    declared: draft.declared,
    chapterTitle: null,
    namedQuestions: [],
    findings: draft.findings.filter(({ field }) => field === null || !printedNumbers.has(field)),
    texts: draft.texts,
  };
  const fields = draft.fields.map((field, f): ReportSection => ({
    fieldId: fieldIds[f] ?? null,
    declared: field.declared,
    chapterTitle: field.chapterTitle === field.title ? null : field.chapterTitle,
    namedQuestions: field.namedQuestions,
    findings: draft.findings.filter((finding) => finding.field === field.number),
    texts: field.texts,
  }));
  return [whole, ...fields];
}

/** Whether the draft holds anything that a round could keep. */
export function hasCriteria(draft: AuswertungDraft): boolean {
  return draft.fields.some((field) => field.criteria.length > 0);
}
