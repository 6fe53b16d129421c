import type { AuswertungFacts, DraftField, Finding } from './auswertung-draft.js';
import { isMissing } from './named-missing.js';

/** Declared counts against each other and against the questions named as missing (methods, 9). */
export function countContradictions(facts: AuswertungFacts): Finding[] {
  return [...sumFindings(facts), ...facts.fields.flatMap(fieldCountFindings)];
}

function sumFindings(facts: AuswertungFacts): Finding[] {
  const findings: Finding[] = [];
  const line = facts.declared.line ?? null;
  const total = sumOf(facts.fields.map((field) => field.declared.questionsTotal));
  const declaredTotal = facts.declared.questionsTotal;
  if (total !== null && declaredTotal !== null && total !== declaredTotal) {
    findings.push({
      code: 'total-mismatch',
      line,
      field: null,
      params: { sum: total, declared: declaredTotal, ...explanation(facts.fields, total - declaredTotal) },
    });
  }
  const processed = sumOf(facts.fields.map((field) => field.declared.questionsProcessed));
  const declaredProcessed = facts.declared.questionsProcessed;
  if (processed !== null && declaredProcessed !== null && processed !== declaredProcessed) {
    findings.push({
      code: 'processed-mismatch',
      line,
      field: null,
      params: { sum: processed, declared: declaredProcessed },
    });
  }
  return findings;
}

/**
 * The one field whose own list of questions not answered is off by exactly the difference: with its total
 * corrected by that much, both contradictions would be gone. Nothing where none or several fields qualify.
 */
function explanation(
  fields: readonly DraftField[],
  difference: number,
): { explainingField: number; explainingTotal: number } | Record<string, never> {
  const candidates = fields.filter((field) => {
    const missing = missingOf(field);
    const listsUnanswered = field.namedQuestions.some((question) => question.answer === 'not_answered');
    return missing !== null && listsUnanswered && missing - namedMissing(field) === difference;
  });
  const [only] = candidates;
  if (candidates.length !== 1 || only?.declared.questionsTotal == null) return {};
  return { explainingField: only.number, explainingTotal: only.declared.questionsTotal - difference };
}

function fieldCountFindings(field: DraftField): Finding[] {
  const { questionsTotal: total, questionsProcessed: processed } = field.declared;
  const missing = missingOf(field);
  if (total === null || processed === null || missing === null) return [];
  const line = field.declared.line ?? null;
  if (missing < 0) {
    return [{ code: 'more-processed-than-asked', line, field: field.number, params: { total, processed } }];
  }
  const named = namedMissing(field);
  const params = { total, processed, missing, named };
  if (named > missing) return [{ code: 'more-named-than-missing', line, field: field.number, params }];
  if (named === missing) return [];
  const code = named === 0 ? 'missing-not-named' : 'missing-partly-named';
  return [{ code, line, field: field.number, params }];
}

function missingOf(field: DraftField): number | null {
  const { questionsTotal, questionsProcessed } = field.declared;
  return questionsTotal === null || questionsProcessed === null ? null : questionsTotal - questionsProcessed;
}

function namedMissing(field: DraftField): number {
  return new Set(field.namedQuestions.filter(isMissing).map((question) => question.code)).size;
}

function sumOf(counts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const count of counts) {
    if (count === null) return null;
    sum += count;
  }
  return counts.length === 0 ? null : sum;
}
