import { dayNumber } from '../trends/years-between.js';
import { departmentsInOrder, type QuestionHolding } from './assignments.js';
import { isGiven, type DepartmentAnswer, type SettledQuestion } from './department-answers.js';

/** How far one department is with what it holds; never a person. asked = answered + agreedWithoutIt + open. */
export interface DepartmentProgress {
  readonly department: string;
  /** Questions it holds. */
  readonly asked: number;
  /** Of them: those it chose an answer for. */
  readonly answered: number;
  /** Of them: those it did not answer but an agreed answer settled. */
  readonly agreedWithoutIt: number;
  readonly open: number;
  /** Of the answered ones: its answer is –. */
  readonly notAssessable: number;
  /** Of the answered ones: it differs with another department and nothing is agreed. */
  readonly disagreements: number;
  readonly confirmed: number;
  readonly fresh: number;
  /** Questions it holds and wrote a note to. */
  readonly noted: number;
  /** Answers it gave to questions it holds no longer; they are kept and count. */
  readonly answeredBeyond: number;
}

/** A department that still has questions open. */
export interface AskedDepartment {
  readonly department: string;
  readonly open: number;
  readonly asked: number;
  /** Whole days up to the deadline, 0 on its day, negative after it. */
  readonly daysLeft: number;
  readonly isOverdue: boolean;
}

/** Counts for every department that holds or answered a question, in alphabetical order. */
export function departmentProgress(
  holdings: readonly QuestionHolding[],
  settled: ReadonlyMap<string, SettledQuestion>,
): readonly DepartmentProgress[] {
  const answering = [...settled.values()].flatMap(({ departmentAnswers }) => departmentAnswers);
  const departments = departmentsInOrder([
    ...holdings.flatMap((holding) => holding.departments),
    ...answering.map(({ department }) => department),
  ]);
  return departments.map((department) => progressOf(department, holdings, settled));
}

/**
 * Who is asked next: departments with open questions, the largest share of open ones first. Gives them also after the
 * deadline, as overdue. Throws a RangeError for a text that is no calendar date.
 */
export function askedNext(
  progress: readonly DepartmentProgress[],
  deadline: string,
  today: string,
): readonly AskedDepartment[] {
  const daysLeft = dayNumber(deadline) - dayNumber(today);
  return progress
    .filter(({ open }) => open > 0)
    .toSorted((a, b) => b.open * a.asked - a.open * b.asked || b.open - a.open)
    .map(({ department, open, asked }) => ({ department, open, asked, daysLeft, isOverdue: daysLeft < 0 }));
}

function progressOf(
  department: string,
  holdings: readonly QuestionHolding[],
  settled: ReadonlyMap<string, SettledQuestion>,
): DepartmentProgress {
  const held = holdings
    .filter(({ departments }) => departments.includes(department))
    .flatMap(({ questionId }) => settled.get(questionId) ?? []);
  const said = held.flatMap((question) => {
    const own = ownAnswer(question, department);
    return own === undefined ? [] : [{ own, question }];
  });
  const answered = said.filter(({ own }) => isGiven(own.answer));
  const confirmed = answered.filter(({ own }) => own.basis === 'confirmed').length;
  const agreedWithoutIt =
    held.filter(({ agreed }) => agreed !== null).length -
    answered.filter(({ question }) => question.agreed !== null).length;
  const answeredAnywhere = [...settled.values()].filter((question) => {
    const own = ownAnswer(question, department);
    return own !== undefined && isGiven(own.answer);
  });
  return {
    department,
    asked: held.length,
    answered: answered.length,
    agreedWithoutIt,
    open: held.length - answered.length - agreedWithoutIt,
    notAssessable: answered.filter(({ own }) => own.answer === 'not_assessable').length,
    disagreements: answered.filter(({ question }) => question.settlement === 'disagreement').length,
    confirmed,
    fresh: answered.length - confirmed,
    noted: said.filter(({ own }) => own.note !== null).length,
    answeredBeyond: answeredAnywhere.length - answered.length,
  };
}

function ownAnswer({ departmentAnswers }: SettledQuestion, department: string): DepartmentAnswer | undefined {
  return departmentAnswers.find((each) => each.department === department);
}
