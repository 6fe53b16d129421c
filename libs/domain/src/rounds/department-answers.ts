import { questionsOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import type { Answer } from '../scoring/answer.js';
import { groupedBy } from './grouped-by.js';
import type { RecordedRating, RoundRatings } from './round.js';

/** An answer somebody chose; – is one like any other. */
export type GivenAnswer = Exclude<Answer, 'not_answered'>;

/** Whether a department judged anew, or deliberately confirmed that it is as last time. */
export type AnswerBasis = 'fresh' | 'confirmed';

/** What one department says to one question. */
export interface DepartmentAnswer {
  readonly questionId: string;
  readonly department: string;
  /** `not_answered`: only a note so far. */
  readonly answer: Answer;
  readonly note: string | null;
  readonly basis: AnswerBasis;
}

/** What Koordination recorded as the answer to one question, and why; it wins over every department. */
export interface AgreedAnswer {
  readonly questionId: string;
  readonly answer: GivenAnswer;
  readonly reason: string;
}

/** Everything departments and Koordination put into a round question by question. */
export interface RoundEntries {
  readonly departmentAnswers: readonly DepartmentAnswer[];
  readonly agreedAnswers: readonly AgreedAnswer[];
}

/** How the answer to a question came about, or why there is none. */
export type Settlement = 'agreed' | 'unanimous' | 'disagreement' | 'open';

/** One question with all that was said to it. */
export interface SettledQuestion {
  readonly questionId: string;
  readonly settlement: Settlement;
  /** The answer that counts; `not_answered` while departments disagree or nobody answered (methods, 2). */
  readonly answer: Answer;
  /** What each department said, kept whatever was agreed; in alphabetical order. */
  readonly departmentAnswers: readonly DepartmentAnswer[];
  readonly agreed: AgreedAnswer | null;
}

/** The answer that counts for each question of the version, by question id in printed order (methods, 2). */
export function settleQuestions(
  catalogue: CatalogueVersion,
  { departmentAnswers, agreedAnswers }: RoundEntries,
): ReadonlyMap<string, SettledQuestion> {
  const said = groupedBy(departmentAnswers, ({ questionId }) => questionId);
  const agreed = new Map(agreedAnswers.map((each) => [each.questionId, each]));
  return new Map(
    questionsOf(catalogue).map(({ id }) => [id, settle(id, said.get(id) ?? [], agreed.get(id) ?? null)]),
  );
}

/** What the self-rating of a round is, ready for scoring: an answer for every question, and ratings taken over. */
export function selfRatingOf(
  settled: ReadonlyMap<string, SettledQuestion>,
  recorded: ReadonlyMap<string, RecordedRating> = new Map(),
): RoundRatings {
  return { answers: new Map([...settled].map(([id, { answer }]) => [id, answer])), recorded };
}

/** Whether an answer was chosen; otherwise the question was only noted on, or skipped. */
export function isGiven(answer: Answer): answer is GivenAnswer {
  return answer !== 'not_answered';
}

function settle(
  questionId: string,
  said: readonly DepartmentAnswer[],
  agreed: AgreedAnswer | null,
): SettledQuestion {
  const departmentAnswers = said.toSorted((a, b) => a.department.localeCompare(b.department, 'de'));
  const given = new Set(said.map(({ answer }) => answer).filter(isGiven));
  const [only] = given;
  const kept = { questionId, departmentAnswers, agreed };
  if (agreed !== null) return { ...kept, settlement: 'agreed', answer: agreed.answer };
  if (only === undefined) return { ...kept, settlement: 'open', answer: 'not_answered' };
  return given.size === 1
    ? { ...kept, settlement: 'unanimous', answer: only }
    : { ...kept, settlement: 'disagreement', answer: 'not_answered' };
}
