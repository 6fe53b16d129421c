import { Questionnaire, type DepartmentAnswerView } from '@selbstcheck/contracts';
import type { OutboxEntry } from './outbox/outbox-entry.js';

type Criterion = Questionnaire['fields'][number]['criteria'][number];
type Question = Criterion['questions'][number];

/** What the Jugendamt says; what a test is about is changed. */
export function said(changes: Partial<DepartmentAnswerView> = {}): DepartmentAnswerView {
  return {
    ...{ department: 'Jugendamt', answer: 'yes', note: null, basis: 'fresh', revision: 1 },
    ...{ at: '2026-11-20T10:00:00.000Z', function: 'Fachkraft' },
    ...changes,
  };
}

export function question(id: string, changes: Partial<Question> = {}): Question {
  return {
    ...{ id, code: `1.1.${id.slice(1)}`, text: { de: `Gibt es ${id}?` }, criterionId: 'c1' },
    ...{ departments: ['Jugendamt'], answers: [], agreed: null, agreementRevision: 0 },
    ...{ settlement: 'open', answer: 'not_answered', evidence: [], last: null },
    ...changes,
  };
}

export function criterion(id: string, questions: Question[], changes: Partial<Criterion> = {}): Criterion {
  const rated = questions.filter(({ answer }) => answer !== 'not_answered').length;
  return {
    ...{ id, title: { de: `Kriterium ${id}` }, last: null, questions },
    standing: { criterionId: id, symbol: null, rated, asked: questions.length, isRecorded: false },
    allQuestions: questions.map(({ id: questionId, answer }) => ({ id: questionId, answer })),
    ...changes,
  };
}

/** A questionnaire of the Jugendamt in an open round, as the contract has it. */
export function questionnaire(criteria: Criterion[], changes: Partial<Questionnaire> = {}): Questionnaire {
  return Questionnaire.parse({
    round: {
      ...{ id: 'r1', title: 'Selbstcheck 2026', referenceDate: '2026-12-01', state: 'open' },
      ...{ source: 'answers', catalogue: { title: { de: 'Katalog' }, edition: '1', isDemonstration: false } },
      ...{ opensOn: '2026-11-01', deadline: '2026-11-30', sourceName: null, revision: 1 },
      leadingReading: 'self_rating',
    },
    ...{ department: 'Jugendamt', departments: ['Jugendamt', 'Sozialamt'], mayAnswer: true, position: 1 },
    lastRound: { title: 'Selbstcheck 2023', referenceDate: '2023-12-01' },
    fields: [{ id: 'f1', number: 1, title: { de: 'Steuerung' }, criteria }],
    ...changes,
  });
}

/** Something of the Jugendamt that the server does not have yet. */
export function unsaved(questionId: string, changes: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    ...{ entryId: `e-${questionId}`, questionId, department: 'Jugendamt', answer: 'yes', note: null },
    ...{ basis: 'fresh', basedOn: 0, follows: null, state: 'waiting', problem: null, sequence: 1 },
    ...changes,
  };
}
