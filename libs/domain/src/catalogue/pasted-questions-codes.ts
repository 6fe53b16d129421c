import { parseQuestionCode } from '../imports/question-code.js';
import type { PastedFinding } from './pasted-questions-finding.js';
import type { QuestionRow } from './pasted-questions-row.js';

/** Findings on the codes of rows: one that stands there twice, and numbers that are missing within a criterion. */
export function oddCodes(rows: readonly QuestionRow[]): readonly PastedFinding[] {
  return [...codesTwice(rows), ...numberingGaps(rows)];
}

function codesTwice(rows: readonly QuestionRow[]): readonly PastedFinding[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ code, line }): readonly PastedFinding[] => {
    const earlier = firstLines.get(code);
    if (earlier === undefined) firstLines.set(code, line);
    return earlier === undefined ? [] : [{ code: 'code-twice', line, params: { code, earlier } }];
  });
}

function numberingGaps(rows: readonly QuestionRow[]): readonly PastedFinding[] {
  const numbersOf = new Map<string, Set<number>>();
  const placed = rows.flatMap(({ code, line }) => {
    const parsed = parseQuestionCode(code);
    return parsed === null
      ? []
      : [{ code, line, criterion: `${parsed.field}.${parsed.criterion}`, number: parsed.question }];
  });
  for (const { criterion, number } of placed) {
    numbersOf.set(criterion, (numbersOf.get(criterion) ?? new Set()).add(number));
  }
  const told = new Set<string>();
  return placed.flatMap(({ code, line, criterion, number }): readonly PastedFinding[] => {
    const smaller = [...(numbersOf.get(criterion) ?? [])].filter((other) => other < number);
    const previous = Math.max(0, ...smaller);
    if (previous === number - 1 || told.has(code)) return [];
    told.add(code);
    const params = { code, first: `${criterion}.${previous + 1}`, last: `${criterion}.${number - 1}` };
    return [{ code: 'numbering-gap', line, params }];
  });
}
