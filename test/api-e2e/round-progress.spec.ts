import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { call, refused, send } from './call.js';
import { PlanningTown } from './planned-round.js';
import { expectRefusal } from './refusal.js';
import { mailsTo } from './town.js';

let town: PlanningTown;
let roundId: string;

beforeAll(async () => {
  town = await PlanningTown.start();
  roundId = await town.plan({}, 'open');
  await town.assign(roundId, 'criterion d2-1-1 Jugendamt', 'criterion d2-1-2 Kultur');
});

afterAll(async () => {
  await town?.server.stop();
});

const progressOf = (id: string) => call(town.url, endpoints.getProgress, town.as('viewer', id));
const reminder = (department: string, id = roundId) => town.as('coordination', id, { department });

describe('how far a round is', () => {
  it('is told per field, criterion and department, with a provisional result', async () => {
    const before = await progressOf(roundId);
    expect(before).toMatchObject({ counts: { asked: 108, answered: 0, open: 108 }, provisional: null });
    await town.answer(roundId, 'Jugendamt', ['d2-1-1-1']);
    const { counts, fields, departments, askedNext, provisional } = await progressOf(roundId);
    expect(counts).toMatchObject({ answered: 1, fresh: 1, confirmed: 0, open: 107 });
    expect(fields[0]).toMatchObject({ answered: 1, criteria: [{ id: 'd2-1-1', answered: 1 }, {}, {}, {}] });
    const jugendamt = departments.find(({ department }) => department === 'Jugendamt');
    expect(jugendamt).toMatchObject({ answered: 1, members: 1, remindedAt: null });
    expect(askedNext.map(({ department }) => department)).toEqual(['Kultur', 'Jugendamt']);
    expect(provisional).toMatchObject({
      stage: 4,
      fields: [{ stage: 4 }, { stage: null }, {}, {}, {}, {}, {}],
    });
    expect(provisional?.criteria[0]).toMatchObject({ criterionId: 'd2-1-1', symbol: 3, rated: 1 });
  });

  it('names departments and nobody', async () => {
    expect(JSON.stringify(await progressOf(roundId))).not.toMatch(/Beispiel-|@/);
  });

  it('is not told of a round that was not answered here', async () => {
    const parts = town.as('viewer', 'demo-weidenfurt-2025');
    expectRefusal(await refused(town.url, endpoints.getProgress, parts), 'round-not-planned');
  });
});

describe('reminding a department', () => {
  it('writes to its members once a day, with what is open, until when, and where', async () => {
    const to = 'fachbereich@beispiel.example';
    const reminded = await call(town.url, endpoints.remindDepartment, reminder('Jugendamt'));
    expect(reminded).toMatchObject({ mails: 1, failed: 0 });
    const remindedAt = reminded.progress.departments.find(
      (each) => each.department === 'Jugendamt',
    )?.remindedAt;
    expect(Date.parse(remindedAt ?? '')).not.toBeNaN();
    const [mail, ...others] = await mailsTo(town.server, to);
    expect(others).toEqual([]);
    expect(mail).toContain('Selbstcheck 2099');
    expect(mail).toMatch(/noch \d+ von \d+ Fragen offen/);
    expect(mail).toContain('31. Dezember 2099');
    expect(mail).toContain(`${town.url}/kommunen/${town.municipalityId}/runden/${roundId}/antworten`);
    expect(mail).toContain('Um die Erinnerung gebeten hat: Leitung.');
    expect(mail).not.toContain('Beispiel-Koordination');
    const again = await refused(town.url, endpoints.remindDepartment, reminder('Jugendamt'));
    expectRefusal(again, 'department-reminded');
    expect(await mailsTo(town.server, to)).toHaveLength(1);
  });

  it('sends one mail where two ask at the same moment', async () => {
    const other = await town.plan({ title: 'Zweite Runde' }, 'open');
    await town.assign(other, 'criterion d2-1-1 Jugendamt');
    const answers = await Promise.all(
      [1, 2].map(() => send(town.url, endpoints.remindDepartment, reminder('Jugendamt', other))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const mails = await mailsTo(town.server, 'fachbereich@beispiel.example');
    expect(mails.filter((mail) => mail.includes('Zweite Runde'))).toHaveLength(1);
  });

  it('is refused where there is nobody to write to, or nothing open', async () => {
    const code = async (department: string, id = roundId) =>
      (await refused(town.url, endpoints.remindDepartment, reminder(department, id))).code;
    expect(await code('Kultur')).toBe('department-without-members');
    expect(await code('Bauamt')).toBe('department-without-questions');
    const planned = await town.plan();
    await town.assign(planned, 'criterion d2-1-1 Jugendamt');
    expect(await code('Jugendamt', planned)).toBe('round-not-open');
    expect(await code('Jugendamt', 'demo-weidenfurt-2025')).toBe('round-closed');
    const parts = town.as('contributor', roundId, { department: 'Jugendamt' });
    expectRefusal(await refused(town.url, endpoints.remindDepartment, parts), 'not-allowed');
  });
});
