import type {
  AnswerOutcome,
  QuestionnaireChanges,
  QuestionsNow,
  SavedAnswers,
} from '@selbstcheck/application';
import type {
  QuestionnaireChanges as ChangesView,
  QuestionView,
  SavedAnswers as SavedAnswersView,
} from '@selbstcheck/contracts';
import { presentQuestion, presentStanding } from '../../platform/question-view.js';

/** What happened to each answer, with its question as it is now. */
export function presentSavedAnswers(saved: SavedAnswers): SavedAnswersView {
  const questions = new Map(presentQuestions(saved).map((question) => [question.id, question]));
  return {
    outcomes: saved.outcomes.map((outcome) => ({
      entryId: outcome.entryId,
      outcome: outcome.outcome,
      problem: problemOf(outcome),
      question: questions.get(outcome.questionId) ?? null,
    })),
    criteria: saved.standings.map(presentStanding),
    position: saved.work.position,
  };
}

/** What others entered. */
export function presentChanges(changes: QuestionnaireChanges): ChangesView {
  return {
    position: changes.position,
    state: changes.work.round.state,
    questions: presentQuestions(changes),
    criteria: changes.standings.map(presentStanding),
  };
}

function presentQuestions({ work, questionIds, evidence }: QuestionsNow): QuestionView[] {
  return questionIds.map((id) => presentQuestion(work, id, evidence));
}

function problemOf(outcome: AnswerOutcome): SavedAnswersView['outcomes'][number]['problem'] {
  if (outcome.outcome !== 'refused') return null;
  const { code, message, params } = outcome.problem;
  return { code, detail: message, params: { ...params } };
}
