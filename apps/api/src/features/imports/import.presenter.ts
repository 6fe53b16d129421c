import type { AuswertungPreview } from '@selbstcheck/application';
import type { ImportPreview } from '@selbstcheck/contracts';

/** The preview of an import, declared and computed side by side. */
export function presentImportPreview({
  draft,
  draftHash,
  catalogue,
  namesAnother,
  earlier,
  ...computed
}: AuswertungPreview): ImportPreview {
  return {
    draftHash,
    municipality: draft.municipality,
    namesAnother,
    date: draft.date ?? null,
    declared: draft.declared,
    computedStage: computed.computedStage,
    fields: draft.fields.map((field, index) => ({
      number: field.number,
      title: field.title,
      chapterTitle: field.chapterTitle,
      line: field.line,
      declared: field.declared,
      computedStage: computed.computedFieldStages[index] ?? null,
      criteria: field.criteria.map(({ title, symbol, line }) => ({ title, symbol, line })),
      namedQuestions: field.namedQuestions.map((question) => ({ ...question })),
      texts: field.texts.map((text) => text.kind),
    })),
    participants: draft.participants.map((participant) => ({ ...participant })),
    findings: draft.findings.map((finding) => ({ ...finding, params: { ...finding.params } })),
    catalogue: catalogue && { title: catalogue.title, edition: catalogue.edition },
    alreadyImportedAs: earlier && { roundId: earlier.id, title: earlier.title },
  };
}
