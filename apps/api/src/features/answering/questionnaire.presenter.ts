import type { Questionnaire } from '@selbstcheck/application';
import type { LastAnswerView, Questionnaire as QuestionnaireView } from '@selbstcheck/contracts';
import { confirmableAnswer, type Criterion, type Language, type LastAnswer } from '@selbstcheck/domain';
import { presentQuestion, presentStanding } from '../../platform/question-view.js';
import { presentRoundHead } from '../../platform/round-head.js';
import { noLastAnswerSentence } from './last-answer-words.js';

type CriterionView = QuestionnaireView['fields'][number]['criteria'][number];

/** What a department is asked; criteria and fields in which it is asked nothing are left out. */
export function presentQuestionnaire(questionnaire: Questionnaire, language: Language): QuestionnaireView {
  const { work, department, departments, mayAnswer, asked, last } = questionnaire;
  const { round, plan, catalogue } = work;
  const isAsked = ({ questions }: Criterion): boolean => questions.some(({ id }) => asked.has(id));
  return {
    round: presentRoundHead(round, catalogue, plan),
    department,
    departments: [...departments],
    mayAnswer,
    position: work.position,
    lastRound: last && { title: last.round.title, referenceDate: last.round.referenceDate },
    fields: catalogue.fields
      .filter(({ criteria }) => criteria.some(isAsked))
      .map(({ id, number, title, criteria }) => ({
        id,
        number,
        title,
        criteria: criteria
          .filter(isAsked)
          .flatMap((criterion) => presentCriterion(criterion, questionnaire, language)),
      })),
  };
}

function presentCriterion(
  { id, title, questions }: Criterion,
  { work, department, asked, standings, last, evidence }: Questionnaire,
  language: Language,
): readonly CriterionView[] {
  const standing = standings.get(id);
  if (!standing) return [];
  const presentLast = (questionId: string): LastAnswerView | null => {
    const answer = last?.answers.get(questionId);
    return answer ? presentLastAnswer(answer, department, language) : null;
  };
  return [
    {
      id,
      title,
      last: last?.standings.get(id) ?? null,
      standing: presentStanding(standing),
      allQuestions: questions.map((question) => ({
        id: question.id,
        answer: work.settled.get(question.id)?.answer ?? 'not_answered',
      })),
      questions: questions
        .filter((question) => asked.has(question.id))
        .map((question) => ({
          ...presentQuestion(work, question.id, evidence),
          last: presentLast(question.id),
        })),
    },
  ];
}

function presentLastAnswer(last: LastAnswer, department: string | null, language: Language): LastAnswerView {
  if (last.kind === 'no_partner') {
    return { kind: 'no_partner', sentence: noLastAnswerSentence(last.reason, language) };
  }
  const { link, code, answer, departmentAnswers } = last;
  return {
    kind: 'comparable',
    link,
    code,
    answer,
    departmentAnswers: departmentAnswers.map((said) => ({
      department: said.department,
      answer: said.answer,
      note: said.note,
    })),
    confirmable: department === null ? null : confirmableAnswer(last, department),
  };
}
