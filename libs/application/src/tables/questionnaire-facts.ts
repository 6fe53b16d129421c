import {
  isGiven,
  type Answer,
  type CatalogueVersion,
  type Criterion,
  type Field,
  type Question,
  type RatingSymbol,
} from '@selbstcheck/domain';
import type { LastRound } from '../answering/read-last-round.js';
import { newestEntry } from '../rounds/round-entries.js';
import type { RoundInWork } from '../rounds/round-in-work.js';

/** A line of a questionnaire file: a question to a department, or a whole criterion. */
export interface QuestionnaireFact {
  readonly field: Field;
  readonly criterion: Criterion;
  /** null for a whole criterion. */
  readonly question: Question | null;
  /** null where nobody is asked, and for a round that is entered after the fact. */
  readonly department: string | null;
  readonly answer: Answer;
  readonly note: string | null;
  /** null: none was taken over for the whole criterion. */
  readonly rating: { readonly symbol: RatingSymbol } | null;
  /** Of the entry that all this stands in; 0 where there is none. */
  readonly revision: number;
  /** What was said last time; `not_answered` also where nothing stands beside the question. */
  readonly last: { readonly answer: Answer; readonly note: string | null };
}

const NOTHING_SAID: QuestionnaireFact['last'] = { answer: 'not_answered', note: null };

/** What a questionnaire file holds for a department, or (null) for everybody; in printed order. */
export function questionnaireFacts(
  work: RoundInWork,
  last: LastRound | null,
  department: string | null,
): readonly QuestionnaireFact[] {
  const isEarlier = work.plan.sourceName !== null;
  return placesOf(work.catalogue).flatMap(({ question, ...place }) => {
    if (isEarlier)
      return [question === null ? criterionFact(work, place) : agreedFact(work, place, question)];
    if (question === null) return [];
    const asked = askedDepartments(work, question.id);
    const departments = department === null ? asked : asked.filter((each) => each === department);
    const nobody = department === null && departments.length === 0 ? [null] : [];
    return [...departments, ...nobody].map((each) =>
      departmentFact(work, last, { ...place, question }, each),
    );
  });
}

interface CriterionPlace {
  readonly field: Field;
  readonly criterion: Criterion;
}

/** Each criterion, followed by its questions. */
function placesOf({
  fields,
}: CatalogueVersion): readonly (CriterionPlace & { readonly question: Question | null })[] {
  return fields.flatMap((field) =>
    field.criteria.flatMap((criterion) =>
      [null, ...criterion.questions].map((question) => ({ field, criterion, question })),
    ),
  );
}

/** Who holds a question, and who answered it before somebody else got it. */
function askedDepartments({ holdings, settled }: RoundInWork, questionId: string): readonly string[] {
  const held = holdings.find((holding) => holding.questionId === questionId)?.departments ?? [];
  const said = (settled.get(questionId)?.departmentAnswers ?? [])
    .filter(({ answer, note }) => isGiven(answer) || note !== null)
    .map(({ department }) => department);
  return [...new Set([...held, ...said])];
}

function criterionFact({ entered, current }: RoundInWork, place: CriterionPlace): QuestionnaireFact {
  const { id } = place.criterion;
  const symbol = entered.recorded.get(id)?.symbol;
  return {
    ...{ ...place, question: null, department: null, answer: 'not_answered', note: null },
    rating: symbol === undefined || symbol === 'unreadable' ? null : { symbol },
    revision: newestEntry(current, 'recorded_rating', id)?.revision ?? 0,
    last: NOTHING_SAID,
  };
}

function agreedFact(
  { settled, current }: RoundInWork,
  place: CriterionPlace,
  question: Question,
): QuestionnaireFact {
  return {
    ...{ ...place, question, department: null, note: null, rating: null },
    answer: settled.get(question.id)?.agreed?.answer ?? 'not_answered',
    revision: newestEntry(current, 'agreement', question.id)?.revision ?? 0,
    last: NOTHING_SAID,
  };
}

function departmentFact(
  { settled, current }: RoundInWork,
  last: LastRound | null,
  place: CriterionPlace & { readonly question: Question },
  department: string | null,
): QuestionnaireFact {
  const { id } = place.question;
  const said = settled.get(id)?.departmentAnswers.find((each) => each.department === department);
  const entry = department === null ? undefined : newestEntry(current, 'answer', id, department);
  return {
    ...{ ...place, department, rating: null },
    answer: said?.answer ?? 'not_answered',
    note: said?.note ?? null,
    revision: entry?.revision ?? 0,
    last: lastSaid(last, id, department),
  };
}

/** What the department said itself, else what counted. */
function lastSaid(
  last: LastRound | null,
  questionId: string,
  department: string | null,
): QuestionnaireFact['last'] {
  const before = last?.answers.get(questionId);
  if (before?.kind !== 'comparable') return NOTHING_SAID;
  const own = before.departmentAnswers.find((each) => each.department === department);
  return own ? { answer: own.answer, note: own.note } : { answer: before.answer, note: null };
}
