import type { RoundAssignments } from '@selbstcheck/application';
import type { AssignmentsView } from '@selbstcheck/contracts';
import type { Field, QuestionHolding } from '@selbstcheck/domain';
import { presentRoundHead } from '../../platform/round-head.js';

/** Who holds what in a round, in printed order. */
export function presentAssignments(held: RoundAssignments): AssignmentsView {
  const { round, plan, catalogue, departments, assignments, unheld, shared, suggestion } = held;
  const holdings = new Map(held.holdings.map((holding) => [holding.questionId, holding]));
  return {
    round: presentRoundHead(round, catalogue, plan),
    departments: [...departments],
    assignments: [...assignments],
    fields: catalogue.fields.map((field) => presentField(field, holdings)),
    ...{ unheld, shared },
    suggestion: suggestion && {
      round: { title: suggestion.from.title, referenceDate: suggestion.from.referenceDate },
      assignments: [...suggestion.assignments],
    },
  };
}

function presentField(
  { id, number, title, criteria }: Field,
  holdings: ReadonlyMap<string, QuestionHolding>,
): AssignmentsView['fields'][number] {
  return {
    ...{ id, number, title },
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      title: criterion.title,
      questions: criterion.questions.map((question) => {
        const holding = holdings.get(question.id);
        return {
          ...{ id: question.id, code: question.code, text: question.text },
          departments: [...(holding?.departments ?? [])],
          level: holding?.level ?? null,
        };
      }),
    })),
  };
}
