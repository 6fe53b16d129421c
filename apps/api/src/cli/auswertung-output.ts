import {
  findingSentence,
  glyphOfSymbol,
  type AuswertungDraft,
  type DraftField,
  type Language,
  type NamedQuestion,
} from '@selbstcheck/domain';

/** The draft as JSON for scripts: facts under the names of the report, findings with their sentence. */
export function draftAsJson(draft: AuswertungDraft, language: Language): string {
  const { stage: overallStage, ...counts } = draft.declared;
  const facts = {
    municipality: draft.municipality,
    date: draft.date ?? null,
    declared: { ...counts, overallStage },
    fields: draft.fields.map(fieldFacts),
    participants: draft.participants,
    findings: draft.findings.map((finding) => ({
      code: finding.code,
      line: finding.line,
      field: finding.field,
      sentence: findingSentence(finding, language),
    })),
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}

function fieldFacts(field: DraftField) {
  return {
    number: field.number,
    title: field.title,
    chapterTitle: field.chapterTitle,
    line: field.line,
    declared: { ...field.declared, namedQuestions: codesByAnswer(field.namedQuestions) },
    criteria: field.criteria.map(({ title, symbol, line }) => ({
      title,
      // null where the sign could not be read; "–" is a sign of its own
      symbol: symbol === undefined ? null : glyphOfSymbol(symbol),
      value: symbol ?? null,
      line,
    })),
    namedQuestions: field.namedQuestions,
    texts: field.texts.map(({ kind }) => kind),
  };
}

function codesByAnswer(questions: readonly NamedQuestion[]): Readonly<Record<string, readonly string[]>> {
  const codes: Record<string, string[]> = {};
  for (const { answer, code } of questions) (codes[answer] ??= []).push(code);
  return codes;
}

/** The draft for a person at the terminal. */
export function describeDraft(draft: AuswertungDraft, language: Language): string {
  const lines = [
    `${draft.municipality ?? '(no municipality named)'}: ${counts(draft.declared)}, stage ${draft.declared.stage ?? '?'} declared`,
  ];
  for (const field of draft.fields) {
    lines.push(
      '',
      `${field.number} ${field.title}: ${counts(field.declared)}, stage ${field.declared.stage ?? '?'} declared`,
    );
    for (const { title, symbol } of field.criteria) {
      lines.push(`  ${(symbol === undefined ? '?' : glyphOfSymbol(symbol)).padEnd(4)} ${title}`);
    }
  }
  lines.push('', draft.findings.length === 0 ? 'Nothing odd was found.' : 'What you should know:');
  for (const finding of draft.findings) {
    const place = finding.line === null ? '' : ` (line ${finding.line})`;
    lines.push(`  - ${findingSentence(finding, language)}${place} [${finding.code}]`);
  }
  return `${lines.join('\n')}\n`;
}

function counts(declared: AuswertungDraft['declared']): string {
  return `${declared.questionsProcessed ?? '?'} of ${declared.questionsTotal ?? '?'} questions`;
}
