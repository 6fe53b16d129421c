import { endpoints, type AnswerEntry } from '@selbstcheck/contracts';
import type { DemonstrationRole } from '@selbstcheck/testing';
import { randomUUID } from 'node:crypto';
import { call } from './call.js';
import type { PlanningTown } from './planned-round.js';

/** The first two questions of their criteria; the Jugendamt holds both, Kultur the first one too. */
export const FIRST = 'd2-1-1-1';
export const SECOND = 'd2-1-2-1';

/** A first answer of the Jugendamt, to which the contributor of the demonstration belongs. */
export const anEntry = (told: Partial<AnswerEntry> = {}): AnswerEntry => ({
  entryId: randomUUID(),
  questionId: FIRST,
  department: 'Jugendamt',
  answer: 'yes',
  note: null,
  basis: 'fresh',
  basedOn: 0,
  ...told,
});

/** Sends answers as somebody. */
export const saveAs = (
  town: PlanningTown,
  roundId: string,
  role: DemonstrationRole,
  entries: readonly AnswerEntry[],
) => call(town.url, endpoints.saveAnswers, town.as(role, roundId, { entries }));

/** Every question of somebody's questionnaire. */
export async function askedQuestions(
  town: PlanningTown,
  roundId: string,
  role: DemonstrationRole,
  query: Readonly<Record<string, string>> = {},
) {
  const parts = { ...town.as(role, roundId), query };
  const { fields } = await call(town.url, endpoints.getQuestionnaire, parts);
  return fields.flatMap(({ criteria }) => criteria.flatMap(({ questions }) => questions));
}

/** The rounds of an edition of the demonstration's catalogue; nobody of today planned them. */
export async function roundsOf(town: PlanningTown, edition: string) {
  const { rounds } = await call(town.url, endpoints.listRounds, town.as('viewer'));
  return rounds.filter(({ catalogue }) => catalogue.edition === edition);
}
