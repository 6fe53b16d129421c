import type { DraftField, Finding, NamedQuestion } from './auswertung-draft.js';
import { foldTitle } from './fold-title.js';
import { parseQuestionCode } from './question-code.js';

/** A named question, the row of the overview its printed title points to, and the row its number points to. */
interface Placement {
  readonly question: NamedQuestion;
  /** 0-based row of the criterion named in brackets. */
  readonly titled: number;
  /** 0-based row that the criterion's number in the code would be. */
  readonly numbered: number;
}

/** Printed codes and titles against the criteria of the overview (methods, 9). */
export function codeContradictions(field: DraftField): Finding[] {
  return [
    ...namedTwice(field),
    ...otherField(field),
    ...(field.criteria.length === 0 ? [] : againstCriteria(field)),
  ];
}

/**
 * By how many places the printed criterion numbers of a field run ahead of its rows: every question named with one of
 * the shifted criteria is off by the same number, and at least two questions are. 0 where they agree.
 */
export function numberingShift(field: DraftField): number {
  return shiftedGroups(placements(field))?.shift ?? 0;
}

/** The 0-based row of the criterion a named question belongs to: by its title, else by its number; null if neither fits. */
export function rowOfQuestion(field: DraftField, question: NamedQuestion): number | null {
  if (question.criterionTitle !== null) return rowOfTitle(field, question.criterionTitle);
  const code = parseQuestionCode(question.code);
  if (!code || code.field !== field.number) return null;
  const row = code.criterion - 1 - numberingShift(field);
  return row >= 0 && row < field.criteria.length ? row : null;
}

function namedTwice(field: DraftField): Finding[] {
  const seen = new Set<string>();
  return field.namedQuestions.flatMap(({ code, line }): Finding[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    return [{ code: 'question-named-twice', line, field: field.number, params: { question: code } }];
  });
}

function otherField(field: DraftField): Finding[] {
  const foreign = field.namedQuestions.filter(
    (question) => parseQuestionCode(question.code)?.field !== field.number,
  );
  const [first] = foreign;
  if (!first) return [];
  const questions = listed(foreign);
  return [{ code: 'code-under-other-field', line: first.line, field: field.number, params: { questions } }];
}

function againstCriteria(field: DraftField): Finding[] {
  const findings: Finding[] = [];
  for (const title of new Set(field.namedQuestions.map((question) => question.criterionTitle))) {
    if (title === null || rowOfTitle(field, title) !== null) continue;
    const named = field.namedQuestions.filter((question) => question.criterionTitle === title);
    findings.push({
      code: 'named-criterion-unknown',
      line: named[0]?.line ?? null,
      field: field.number,
      params: { title, questions: listed(named) },
    });
  }
  const placed = placements(field);
  const shifted = shiftedGroups(placed);
  const [firstShifted] = shifted?.members ?? [];
  if (shifted && firstShifted) {
    findings.push({
      code: 'numbering-shifted',
      line: firstShifted.question.line,
      field: field.number,
      params: {
        shift: shifted.shift,
        printed: firstShifted.numbered + 1,
        title: field.criteria[firstShifted.titled]?.title ?? '',
        position: firstShifted.titled + 1,
      },
    });
  }
  const strays = placed.filter(
    (placement) => placement.numbered !== placement.titled && !shifted?.members.includes(placement),
  );
  for (const row of new Set(strays.map((stray) => stray.titled))) {
    const ofRow = strays.filter((stray) => stray.titled === row).map((stray) => stray.question);
    findings.push({
      code: 'code-under-other-criterion',
      line: ofRow[0]?.line ?? null,
      field: field.number,
      params: { questions: listed(ofRow), title: field.criteria[row]?.title ?? '', position: row + 1 },
    });
  }
  const beyond = field.namedQuestions.filter((question) => {
    const code = parseQuestionCode(question.code);
    return (
      question.criterionTitle === null &&
      code?.field === field.number &&
      rowOfQuestion(field, question) === null
    );
  });
  if (beyond[0]) {
    findings.push({
      code: 'code-beyond-criteria',
      line: beyond[0].line,
      field: field.number,
      params: { questions: listed(beyond), criteria: field.criteria.length },
    });
  }
  return findings;
}

function placements(field: DraftField): Placement[] {
  const codes = field.namedQuestions.map((question) => parseQuestionCode(question.code));
  const fieldNumbers = new Set(codes.map((code) => code?.field));
  return field.namedQuestions.flatMap((question, index): Placement[] => {
    const code = codes[index];
    if (!code || question.criterionTitle === null) return [];
    // A field renumbered as a whole still tells its criteria's order; a single code of another field does not.
    if (code.field !== field.number && fieldNumbers.size > 1) return [];
    const titled = rowOfTitle(field, question.criterionTitle);
    return titled === null ? [] : [{ question, titled, numbered: code.criterion - 1 }];
  });
}

function shiftedGroups(placed: readonly Placement[]): { shift: number; members: Placement[] } | null {
  const rows = [...new Set(placed.map((placement) => placement.titled))].sort((a, b) => a - b);
  const groups = rows.map((row) => placed.filter((placement) => placement.titled === row));
  const shiftOf = (group: readonly Placement[]): number | null => {
    const shifts = new Set(group.map((placement) => placement.numbered - placement.titled));
    return shifts.size === 1 ? ([...shifts][0] ?? null) : null;
  };
  const first = groups.findIndex((group) => shiftOf(group) !== 0 && shiftOf(group) !== null);
  if (first < 0) return null;
  const shift = shiftOf(groups[first] ?? []);
  const tail = groups.slice(first);
  if (shift === null || tail.some((group) => shiftOf(group) !== shift)) return null;
  const members = tail.flat();
  return members.length >= 2 ? { shift, members } : null;
}

function rowOfTitle(field: DraftField, title: string): number | null {
  const folded = foldTitle(title);
  const row = field.criteria.findIndex((criterion) => foldTitle(criterion.title) === folded);
  return row < 0 ? null : row;
}

function listed(questions: readonly NamedQuestion[]): string {
  return [...new Set(questions.map((question) => question.code))].join(', ');
}
