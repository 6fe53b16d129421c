import type { QuestionOverRounds } from '@selbstcheck/contracts';
import type { QuestionHistory } from '@selbstcheck/domain';

/** One question over the rounds, under its latest code and wording. */
export function presentQuestion(cells: QuestionHistory): QuestionOverRounds {
  const latest = cells.findLast((cell) => cell !== 'not_asked' && !cell.isElsewhere);
  if (latest === undefined || latest === 'not_asked') {
    throw new Error('A question in the history of a criterion is asked there at least once.');
  }
  return {
    code: latest.code,
    text: latest.text,
    // asked under another criterion it does not enter this one's value
    answers: cells.map((cell) => (cell === 'not_asked' || cell.isElsewhere ? 'not_asked' : cell.answer)),
  };
}
