import { questionsOf, type QuestionnaireFinding, type QuestionnaireRow } from '@selbstcheck/domain';
import type { RoundEntry } from '../ports/entry-store.js';
import { newestEntry } from '../rounds/round-entries.js';
import type { RoundInWork } from '../rounds/round-in-work.js';
import {
  changeOf,
  isSameSaid,
  type FiledAnswer,
  type FiledChanges,
  type SaidAnswer,
} from './filed-answer.js';

/** What a file is compared with. */
export interface DepartmentState {
  readonly work: RoundInWork;
  readonly department: string;
  /** Every entry of the round: what a row shows may be older than what is there. */
  readonly history: readonly RoundEntry[];
}

const NOTHING_SAID: SaidAnswer = { answer: 'not_answered', note: null };

/** What the rows of a file would change in the answers of a department. */
export function departmentChanges(rows: readonly QuestionnaireRow[], state: DepartmentState): FiledChanges {
  const { department } = state;
  const own = rows.filter((row) => row.department === null || row.department === department);
  const findings: QuestionnaireFinding[] = [];
  if (own.length < rows.length) {
    const params = { department, rows: rows.length - own.length };
    findings.push({ code: 'rows-of-others', row: null, params });
  }
  const answers: FiledAnswer[] = [];
  for (const row of own) {
    findings.push(...ratingLeftOut(row));
    if (row.level === 'criterion') continue;
    const filed = filedAnswer(row, state);
    const obstacle = filed.change === 'same' ? null : notAssigned(row, state);
    if (obstacle === null) answers.push(filed);
    else findings.push(obstacle);
  }
  return { answers, ratings: [], findings };
}

function filedAnswer(row: QuestionnaireRow, { work, department, history }: DepartmentState): FiledAnswer {
  const newest = newestEntry(work.current, 'answer', row.partId, department);
  const before = saidIn(newest);
  const after = { answer: row.answer ?? before.answer, note: row.note ?? before.note };
  const basedOn = newest?.revision ?? 0;
  const answer = { questionId: row.partId, before, basedOn };
  if (isUntouched(row, department, history)) return { ...answer, change: 'same', after: before };
  return { ...answer, change: changeOf(before, after, { seen: row.basedOn, newest: basedOn }), after };
}

/** Whether a row only repeats what stood there when the file was made. */
function isUntouched(row: QuestionnaireRow, department: string, history: readonly RoundEntry[]): boolean {
  const shown = history.find(
    ({ subject, revision }) =>
      subject.kind === 'answer' &&
      subject.partId === row.partId &&
      subject.detail === department &&
      revision === row.basedOn,
  );
  const said = saidIn(shown);
  const repeated = { answer: row.answer ?? said.answer, note: row.note ?? said.note };
  return shown !== undefined && isSameSaid(repeated, said);
}

function saidIn(entry: RoundEntry | undefined): SaidAnswer {
  if (entry?.content?.kind !== 'answer') return NOTHING_SAID;
  const { answer, note } = entry.content;
  return { answer, note };
}

function notAssigned(
  { row, partId }: QuestionnaireRow,
  { work, department }: DepartmentState,
): QuestionnaireFinding | null {
  const holding = work.holdings.find(({ questionId }) => questionId === partId);
  if (holding?.departments.includes(department) === true) return null;
  const code = questionsOf(work.catalogue).find(({ id }) => id === partId)?.code ?? partId;
  return { code: 'row-not-assigned', row, params: { code, department } };
}

function ratingLeftOut({ row, rating, level, answer }: QuestionnaireRow): readonly QuestionnaireFinding[] {
  const isAnswered = level === 'criterion' && answer !== null;
  if (rating === null && !isAnswered) return [];
  return [{ code: rating === null ? 'answer-without-place' : 'rating-without-place', row, params: {} }];
}
