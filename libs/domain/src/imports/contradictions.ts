import type { AuswertungFacts, DraftField, Finding } from './auswertung-draft.js';
import { codeContradictions } from './code-contradictions.js';
import { countContradictions } from './count-contradictions.js';
import { foldTitle } from './fold-title.js';
import { evidenceContradictions, stageContradictions } from './symbol-contradictions.js';

/**
 * Where a printed report contradicts itself (methods, 9): declared against declared, declared against named,
 * printed codes against criteria, titles, date, symbols against evidence, stages against symbols.
 * It looks at what the report says only; what could not be read is the reader's to tell.
 */
export function contradictions(facts: AuswertungFacts): readonly Finding[] {
  return [
    ...dateFindings(facts),
    ...countContradictions(facts),
    ...facts.fields.flatMap((field) => [
      ...titleFindings(field),
      ...codeContradictions(field),
      ...evidenceContradictions(field),
    ]),
    ...stageContradictions(facts),
  ];
}

function dateFindings({ date = null }: AuswertungFacts): Finding[] {
  if (date === null) return [{ code: 'no-date', line: null, field: null, params: {} }];
  if (date.length === 'YYYY-MM-DD'.length) return [];
  return [{ code: 'date-incomplete', line: null, field: null, params: { date } }];
}

function titleFindings(field: DraftField): Finding[] {
  const findings: Finding[] = [];
  if (field.chapterTitle !== null && foldTitle(field.chapterTitle) !== foldTitle(field.title)) {
    findings.push({
      code: 'two-titles',
      line: field.chapterLine ?? null,
      field: field.number,
      params: { overview: field.title, chapter: field.chapterTitle },
    });
  }
  const seen = new Set<string>();
  for (const { title, line } of field.criteria) {
    const folded = foldTitle(title);
    if (seen.has(folded)) {
      findings.push({ code: 'criterion-twice', line, field: field.number, params: { title } });
    }
    seen.add(folded);
  }
  return findings;
}
