import type { AssignmentsView, AssignmentView } from '@selbstcheck/contracts';
import { questionHoldings } from '@selbstcheck/domain';
import { shownCatalogue } from './shown-catalogue.js';

type Fields = AssignmentsView['fields'];

const HEAD: AssignmentsView['round'] = {
  ...{
    id: 'r1',
    title: 'Selbstcheck 2026',
    referenceDate: '2026-12-01',
    state: 'planned',
    source: 'answers',
  },
  catalogue: { title: { de: 'Katalog' }, edition: '2.0', isDemonstration: false },
  ...{ opensOn: '2026-11-22', deadline: '2026-12-18', sourceName: null, revision: 1 },
  leadingReading: 'self_rating',
};

/** Two fields; the first has criteria with two questions and one, the second one with three. */
const SHAPE = [
  {
    id: 'f1',
    criteria: [
      { id: 'c1', questions: 2 },
      { id: 'c2', questions: 1 },
    ],
  },
  { id: 'f2', criteria: [{ id: 'c3', questions: 3 }] },
];

/** The ids of all questions, in printed order. */
export const QUESTIONS = ['c1.1', 'c1.2', 'c2.1', 'c3.1', 'c3.2', 'c3.3'];

/** The answer of the server where these assignments are stored; who holds what is decided by the domain. */
export function viewOf(
  assignments: readonly AssignmentView[],
  changes: Partial<AssignmentsView> = {},
): AssignmentsView {
  const fields: Fields = SHAPE.map(({ id, criteria }, index) => ({
    ...{ id, number: index + 1, title: { de: `Feld ${index + 1}` } },
    criteria: criteria.map((criterion) => ({
      ...{ id: criterion.id, title: { de: `Kriterium ${criterion.id}` } },
      questions: Array.from({ length: criterion.questions }, (_, place) => ({
        ...{ id: `${criterion.id}.${place + 1}`, code: `${index + 1}.${place + 1}`, text: null },
        ...{ departments: [], level: null },
      })),
    })),
  }));
  const holdings = new Map(
    questionHoldings(shownCatalogue({ fields }), assignments).map((each) => [each.questionId, each]),
  );
  for (const { criteria } of fields) {
    for (const question of criteria.flatMap(({ questions }) => questions)) {
      const holding = holdings.get(question.id);
      question.departments = [...(holding?.departments ?? [])];
      question.level = holding?.level ?? null;
    }
  }
  const names = [...new Set(assignments.map(({ department }) => department))];
  return {
    round: HEAD,
    departments: names.map((name) => ({ name, members: 1, questions: 0 })),
    assignments: [...assignments],
    fields,
    ...{ unheld: 0, shared: 0, suggestion: null },
    ...changes,
  };
}
