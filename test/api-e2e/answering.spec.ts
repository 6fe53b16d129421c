import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints, type AnswerEntry } from '@selbstcheck/contracts';
import type { DemonstrationRole } from '@selbstcheck/testing';
import { randomUUID } from 'node:crypto';
import { AnsweredRound } from './answered-round.js';
import { anEntry, askedQuestions, FIRST, roundsOf, saveAs } from './answering-round.js';
import { call } from './call.js';
import { PlanningTown } from './planned-round.js';

let town: PlanningTown;
let roundId: string;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

beforeEach(async () => {
  ({ roundId } = await AnsweredRound.open(town));
});

const save = (role: DemonstrationRole, ...entries: readonly AnswerEntry[]) =>
  saveAs(town, roundId, role, entries);

const asked = (role: DemonstrationRole, query: Readonly<Record<string, string>> = {}) =>
  askedQuestions(town, roundId, role, query);

const questionnaire = (role: DemonstrationRole, query: Readonly<Record<string, string>> = {}) =>
  call(town.url, endpoints.getQuestionnaire, { ...town.as(role, roundId), query });

const changesSince = (position: number) =>
  call(town.url, endpoints.getQuestionnaireChanges, {
    ...town.as('viewer', roundId),
    query: { since: String(position) },
  });

describe('the questionnaire', () => {
  it('of the own department is there at once, with last round’s answer beside each question', async () => {
    const own = await questionnaire('contributor');
    expect(own).toMatchObject({
      department: 'Jugendamt',
      departments: ['Jugendamt', 'Kultur'],
      mayAnswer: true,
      round: { state: 'open', title: 'Selbstcheck 2026' },
    });
    expect(own.lastRound).toMatchObject({ referenceDate: expect.stringMatching(/^20\d\d-/) });
    const questions = await asked('contributor');
    expect(questions).toHaveLength(108);
    expect(questions[0]).toMatchObject({
      id: FIRST,
      departments: ['Jugendamt', 'Kultur'],
      last: { kind: 'comparable', code: '1.1.1' },
    });
    const last = questions.map((question) => question.last?.kind);
    expect(new Set(last).has('comparable')).toBe(true);
    const [criterion] = own.fields[0]?.criteria ?? [];
    expect(criterion?.last).toMatchObject({ rated: expect.any(Number), asked: expect.any(Number) });
    expect(criterion?.standing).toMatchObject({ symbol: null, rated: 0, isRecorded: false });
  });

  it('of another department is read by everybody, and answered by its own people alone', async () => {
    const read = await questionnaire('contributor', { department: 'Kultur' });
    expect(read).toMatchObject({ department: 'Kultur', mayAnswer: false });
    const held = await asked('contributor', { department: 'Kultur' });
    const inFirst = held.every(({ criterionId }) => criterionId === 'd2-1-1');
    expect(inFirst).toBe(true);
    expect((await questionnaire('coordination', { department: 'Kultur' })).mayAnswer).toBe(true);
    expect(await questionnaire('viewer')).toMatchObject({ department: null, mayAnswer: false });
  });

  it('says in both languages why there is nothing to compare with', async () => {
    // on the day of the first round of this version, so that the one before is of another
    const [first = ''] = (await roundsOf(town, 'Demonstration 2.0'))
      .map(({ referenceDate }) => referenceDate)
      .sort();
    ({ roundId } = await AnsweredRound.open(town, { referenceDate: first }));
    const [german, english] = await Promise.all(
      ['de', 'en'].map(async (language) =>
        (await asked('contributor', { language })).flatMap(({ last }) =>
          last?.kind === 'no_partner' ? [last.sentence] : [],
        ),
      ),
    );
    expect(german?.length).toBeGreaterThan(0);
    expect(german?.every((sentence) => /^Kein Vergleichswert: .+\.$/.test(sentence))).toBe(true);
    expect(english?.every((sentence) => /^Nothing to compare with: .+\.$/.test(sentence))).toBe(true);
  });
});

describe('an answer', () => {
  it('is saved with its note, comes back with its question, and moves the criterion', async () => {
    const saved = await save('contributor', anEntry({ note: ' Beschluss 12/2025 ' }));
    expect(saved.outcomes).toMatchObject([
      {
        outcome: 'saved',
        problem: null,
        question: {
          answer: 'yes',
          settlement: 'unanimous',
          answers: [
            {
              department: 'Jugendamt',
              note: 'Beschluss 12/2025',
              revision: 1,
              function: 'Sachgebietsleitung',
            },
          ],
        },
      },
    ]);
    expect(saved.criteria).toMatchObject([{ criterionId: 'd2-1-1', symbol: 3, rated: 1 }]);
    const { criteria } = (await questionnaire('viewer')).fields[0]!;
    expect(criteria[0]?.standing).toEqual(saved.criteria[0]);
    expect(JSON.stringify(saved)).not.toMatch(/Beispiel-Fachbereich|fachbereich@/);
  });

  it('is entered once, however often it is sent', async () => {
    const { position } = await questionnaire('contributor');
    const entry = anEntry();
    const all = await Promise.all([1, 2, 3].map(() => save('contributor', entry, entry)));
    expect(all.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome))).toEqual(
      Array.from({ length: 6 }, () => 'saved'),
    );
    const { questions } = await changesSince(position);
    expect(questions.map(({ answers }) => answers.map(({ revision }) => revision))).toEqual([[1]]);
  });

  it('"as last time" is kept apart from a fresh one, and only what was said can be confirmed', async () => {
    const questions = await asked('contributor');
    const known = questions.find(({ last }) => last?.kind === 'comparable' && last.confirmable !== null);
    const confirmable = known?.last?.kind === 'comparable' ? known.last.confirmable : null;
    const confirmation = anEntry({
      questionId: known?.id ?? '',
      answer: confirmable ?? '',
      basis: 'confirmed',
    });
    const [saved] = (await save('contributor', confirmation)).outcomes;
    expect(saved).toMatchObject({ outcome: 'saved', question: { answers: [{ basis: 'confirmed' }] } });
    const other = confirmable === 'no' ? 'yes' : 'no';
    const wrong = { ...confirmation, entryId: randomUUID(), answer: other, basedOn: 1 };
    expect((await save('contributor', wrong)).outcomes).toMatchObject([
      { outcome: 'refused', problem: { code: 'confirmation-differs' } },
    ]);
  });

  it('of a colleague is told to whoever looks again, with the state of the round', async () => {
    const { position } = await questionnaire('contributor');
    await save('contributor', anEntry());
    await save('coordination', anEntry({ department: 'Kultur', answer: 'no' }));
    const changes = await changesSince(position);
    expect(changes.state).toBe('open');
    expect(changes.questions).toMatchObject([
      { id: FIRST, settlement: 'disagreement', answer: 'not_answered' },
    ]);
    expect(changes.criteria).toMatchObject([{ criterionId: 'd2-1-1', symbol: null }]);
    expect(await changesSince(changes.position)).toMatchObject({ questions: [], criteria: [] });
  });

  it('that somebody else has replaced is not overwritten: the newer one comes back', async () => {
    await save('coordination', anEntry({ answer: 'no', note: 'Vom Papier' }));
    const saved = await save('contributor', anEntry({ note: 'Meine' }));
    expect(saved.outcomes).toMatchObject([
      {
        outcome: 'stale',
        problem: null,
        question: { answers: [{ answer: 'no', note: 'Vom Papier', revision: 1 }] },
      },
    ]);
  });

  it('of two people at the same moment is saved once, and the other is told', async () => {
    const sent = ['yes', 'no'].map((answer) => save('contributor', anEntry({ answer })));
    const outcomes = (await Promise.all(sent)).flatMap((saved) => saved.outcomes);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['saved', 'stale']);
    const [first, second] = outcomes.map(({ question }) => question?.answers);
    expect(first).toEqual(second);
  });
});
