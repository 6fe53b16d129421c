import type { QuestionnaireFinding, QuestionnaireRow } from '@selbstcheck/domain';
import { newestEntry } from '../rounds/round-entries.js';
import type { RoundInWork } from '../rounds/round-in-work.js';
import { changeOf, type FiledAnswer, type FiledChanges, type FiledRating } from './filed-answer.js';

/** What the rows of a file would change in a round that is entered after the fact. */
export function earlierChanges(rows: readonly QuestionnaireRow[], work: RoundInWork): FiledChanges {
  return {
    answers: rows.flatMap((row) => filedAnswer(row, work)),
    ratings: rows.flatMap((row) => filedRating(row, work)),
    findings: rows.flatMap(leftOut),
  };
}

function filedAnswer(row: QuestionnaireRow, { settled, current }: RoundInWork): readonly FiledAnswer[] {
  if (row.level === 'criterion' || row.answer === null) return [];
  const { partId: questionId } = row;
  const basedOn = newestEntry(current, 'agreement', questionId)?.revision ?? 0;
  const before = { answer: settled.get(questionId)?.agreed?.answer ?? 'not_answered', note: null } as const;
  const after = { answer: row.answer, note: null };
  const change = changeOf(before, after, { seen: row.basedOn, newest: basedOn });
  return [{ questionId, change, before, after, basedOn }];
}

function filedRating(row: QuestionnaireRow, { entered, current }: RoundInWork): readonly FiledRating[] {
  if (row.level === 'question' || row.rating === null) return [];
  const { partId: criterionId, rating: after } = row;
  const symbol = entered.recorded.get(criterionId)?.symbol;
  const before = symbol === undefined || symbol === 'unreadable' ? null : { symbol };
  const change = before === null ? 'new' : before.symbol === after.symbol ? 'same' : 'changed';
  const basedOn = newestEntry(current, 'recorded_rating', criterionId)?.revision ?? 0;
  return [{ criterionId, change, before, after, basedOn }];
}

function leftOut({ row, level, answer, note, rating }: QuestionnaireRow): readonly QuestionnaireFinding[] {
  const findings: QuestionnaireFinding[] = [];
  if (note !== null) findings.push({ code: 'note-without-place', row, params: { text: note } });
  if (level === 'question' && rating !== null)
    findings.push({ code: 'rating-without-place', row, params: {} });
  if (level === 'criterion' && answer !== null)
    findings.push({ code: 'answer-without-place', row, params: {} });
  return findings;
}
