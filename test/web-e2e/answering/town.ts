import type { Seeding } from '../years/seeding.js';
import { addTown } from '../years/town.js';

/** A town with one closed round of 105 questions, and departments that answer the next. */
export const ANSWER_TOWN = 'antwortau';

/** The department of the demonstration's contributor there. */
export const OWN_DEPARTMENT = 'Jugendamt';

/** Every fifth question was skipped last time. */
const lastTime = (criterion: number, question: number) =>
  (criterion + question) % 5 === 0 ? 'not_answered' : 'rather_yes';

/** Writes the town; `contributor` is the account that belongs to the department. */
export async function addAnswerTown(seeding: Seeding, contributor: string): Promise<void> {
  const { memberships, people } = seeding.stores;
  await addTown(seeding, {
    id: ANSWER_TOWN,
    name: 'Antwortau',
    rounds: [{ version: 'demonstration-1', date: '2023-12-01', answerAt: lastTime }],
  });
  const account = await people.findByAddress(contributor);
  if (account === null) throw new Error('The demonstration has nobody who contributes.');
  await memberships.insert({
    id: `member-${ANSWER_TOWN}-contributor`,
    municipalityId: ANSWER_TOWN,
    personId: account.id,
    role: 'contributor',
    department: OWN_DEPARTMENT,
    function: 'Fachkraft',
    source: 'invitation',
    joinedAt: '2026-01-01T00:00:00.000Z',
    leftAt: null,
  });
}
