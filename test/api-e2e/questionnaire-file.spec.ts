import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { AnsweredRound } from './answered-round.js';
import { call } from './call.js';
import { PlanningTown } from './planned-round.js';
import {
  filledWorkbook,
  QuestionnaireDesk,
  questionnaireRows,
  workbookOf,
  type Filled,
} from './questionnaire-file.js';
import { expectRefusal } from './refusal.js';
import { municipalityTrail } from './trail.js';

let town: PlanningTown;
let round: AnsweredRound;
let desk: QuestionnaireDesk;

beforeAll(async () => {
  town = await PlanningTown.start();
});

afterAll(async () => {
  await town?.server.stop();
});

beforeEach(async () => {
  round = await AnsweredRound.open(town);
  desk = new QuestionnaireDesk(round);
});

const filled = async (texts: Filled) => filledWorkbook(await desk.file('contributor', 'xlsx'), texts);

/** What stands in the round, by printed number: "1.1.1 yes seit 2021". */
async function said(): Promise<readonly string[]> {
  const { fields } = await round.agreement();
  return fields.flatMap(({ criteria }) =>
    criteria.flatMap(({ questions }) =>
      questions.flatMap(({ code, answers }) =>
        answers.map(({ department, answer, note }) =>
          [code, department, answer, note ?? ''].join(' ').trim(),
        ),
      ),
    ),
  );
}

describe('the questionnaire of a department', () => {
  it('goes out as a workbook and comes back with answers and notes', async () => {
    const response = await desk.download('contributor', 'xlsx');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="fragebogen-selbstcheck-2026-jugendamt\.xlsx"/,
    );
    const rows = await questionnaireRows(Buffer.from(await response.arrayBuffer()));
    expect(rows.slice(0, 2)).toEqual([
      expect.arrayContaining(['Kommune']),
      expect.arrayContaining(['Selbstcheck 2026']),
    ]);
    const file = await filled({
      '1.1.1': { Antwort: 'Ja ', Notiz: 'Beschluss „2021“\nsiehe Anlage' },
      '1.1.2': { Antwort: '(✘)' },
    });
    const preview = await desk.preview('contributor', file);
    expect(preview).toMatchObject({ department: 'Jugendamt', format: 'xlsx', findings: [] });
    expect(preview.answers.filter(({ change }) => change === 'new')).toHaveLength(2);
    expect(await said()).toEqual([]);
    const taken = await desk.takeAs('contributor', file, { hash: preview.hash });
    expect(taken).toMatchObject({ saved: 2, left: 0 });
    expect(await said()).toEqual([
      '1.1.1 Jugendamt yes Beschluss „2021“\nsiehe Anlage',
      '1.1.2 Jugendamt rather_no',
    ]);
  });

  it.each(['csv', 'json'] as const)('goes out as %s and comes back', async (format) => {
    const file = (await desk.file('contributor', format)).toString();
    const row = /F\/[\w-]+\/d2-1-1-1\/0\/Jugendamt/;
    const answered =
      format === 'csv'
        ? file.replace(/^(1\.1\.1;.*?);;;/m, '$1;eher ja;=kein Problem;')
        : file
            .replace('"answer": null', '"answer": "rather_yes"')
            .replace('"note": null', '"note": "=kein Problem"');
    expect(answered).toMatch(row);
    expect(await desk.take('contributor', Buffer.from(answered))).toMatchObject({ saved: 1, left: 0 });
    expect(await said()).toEqual(['1.1.1 Jugendamt rather_yes =kein Problem']);
    const again = (await desk.file('contributor', format)).toString();
    expect(again).toContain(format === 'csv' ? ";'=kein Problem;" : '"=kein Problem"');
  });

  it('in English is read as well as in German', async () => {
    const file = await desk.file('contributor', 'csv', { language: 'en' });
    expect(file.toString()).toContain('Answer,Note');
    const answered = file.toString().replace(/^(1\.1\.1,.*?),,,/m, '$1,rather no,,');
    expect(await desk.take('contributor', Buffer.from(answered))).toMatchObject({ saved: 1 });
    expect(await said()).toEqual(['1.1.1 Jugendamt rather_no']);
  });

  it('of another department is neither given nor taken', async () => {
    const response = await desk.download('contributor', 'csv', { department: 'Kultur' });
    expect([response.status, (await response.json()) as object]).toMatchObject([
      403,
      { code: 'department-not-yours' },
    ]);
    const theirs = await desk.file('coordination', 'csv', { department: 'Kultur' });
    expectRefusal(await desk.refused('contributor', theirs), 'department-not-yours', /"Kultur"/);
    expectRefusal(
      await desk.refused('contributor', theirs, { department: 'Kultur' }),
      'department-not-yours',
    );
  });

  it('of everybody needs to be told whose answers are meant', async () => {
    const all = await desk.file('coordination', 'xlsx');
    const answered = await filledWorkbook(all, { '1.1.1': { Antwort: 'ja' } });
    expectRefusal(
      await desk.refused('coordination', answered),
      'table-file-department',
      /Choose the department/,
    );
    const preview = await desk.preview('coordination', answered, { department: 'Kultur' });
    expect(preview.department).toBe('Kultur');
    expect(preview.findings.map(({ code }) => code)).toEqual(['rows-of-others']);
    expect(preview.answers.filter(({ change }) => change === 'new')).toHaveLength(1);
  });
});

describe('what changed since the file was made', () => {
  it('is replaced only where somebody decided so', async () => {
    const file = await filled({ '1.1.1': { Antwort: 'ja' }, '1.1.2': { Antwort: 'ja' } });
    const [first = ''] = await round.questionIds();
    await round.say('Jugendamt', 'no', [first]);
    const { answers, hash } = await desk.preview('contributor', file);
    expect(answers.map(({ code, change }) => `${code} ${change}`)).toEqual(['1.1.1 conflict', '1.1.2 new']);
    const taken = await desk.takeAs('contributor', file, { hash });
    expect(taken).toMatchObject({ saved: 1, left: 1 });
    expect(await said()).toEqual(['1.1.1 Jugendamt no', '1.1.2 Jugendamt yes']);
    expect(await desk.take('contributor', file, { conflicts: first })).toMatchObject({ saved: 1, left: 0 });
    expect(await said()).toEqual(['1.1.1 Jugendamt yes', '1.1.2 Jugendamt yes']);
  });

  it('makes a preview stale, and nothing is taken over', async () => {
    const file = await filled({ '1.1.1': { Antwort: 'ja' } });
    const { hash } = await desk.preview('contributor', file);
    const [first = ''] = await round.questionIds();
    await round.say('Jugendamt', 'no', [first]);
    expectRefusal(await desk.staleTake('contributor', file, { hash }), 'file-preview-stale');
    expect(await said()).toEqual(['1.1.1 Jugendamt no']);
  });

  it('does not enter anything twice when the same file is sent twice at once', async () => {
    const file = await filled({ '1.1.1': { Antwort: 'ja' } });
    const { hash } = await desk.preview('contributor', file);
    await Promise.allSettled([1, 2, 3].map(() => desk.takeAs('contributor', file, { hash })));
    const { fields } = await round.agreement();
    expect(fields[0]?.criteria[0]?.questions[0]?.answers).toMatchObject([{ answer: 'yes', revision: 1 }]);
  });
});

describe('a round that is entered after the fact', () => {
  it('takes symbols of whole criteria and single answers from a file, with its source named', async () => {
    const earlier = await AnsweredRound.earlier(town, '2016-05-01');
    const earlierDesk = new QuestionnaireDesk(earlier);
    const blank = await earlierDesk.file('coordination', 'xlsx');
    const rows = await questionnaireRows(blank);
    expect(rows).toContainEqual(expect.arrayContaining(['Quelle', 'Ordner']));
    const title = rows.find((row) => row.at(-1)?.startsWith('K/'))?.[2] ?? '';
    const file = await filledWorkbook(blank, {
      [title]: { Einschätzung: '(✓)' },
      '1.2.1': { Antwort: 'nein' },
    });
    const preview = await earlierDesk.preview('coordination', file);
    expect(preview).toMatchObject({
      department: null,
      round: { sourceName: 'Ordner' },
      ratings: [{ change: 'new', before: null, after: { symbol: 2 } }],
    });
    expect(await earlierDesk.takeAs('coordination', file, { hash: preview.hash })).toMatchObject({
      saved: 2,
      left: 0,
    });
    const { fields } = await earlier.agreement();
    const [first, second] = fields[0]?.criteria ?? [];
    expect(first).toMatchObject({ recordedRating: { rating: { symbol: 2 } }, selfRating: { symbol: 2 } });
    expect(second?.questions[0]?.agreed).toMatchObject({
      answer: 'no',
      reason: 'Übernommen aus Ordner',
    });
    const trail = await municipalityTrail(town.url, town.coordination, town.municipalityId);
    expect(trail.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['earlier_round_entered', 'round_agreed']),
    );
    expectRefusal(await earlierDesk.refused('contributor', file), 'not-allowed');
  });

  it('is refused with a day ahead, and no round is kept', async () => {
    const wish = {
      title: 'Ahead',
      referenceDate: '2099-01-01',
      catalogueVersionId: 'demonstration-2',
      sourceName: 'x',
    };
    const before = await call(town.url, endpoints.listRounds, town.as('coordination'));
    const response = await fetch(`${town.url}/api/municipalities/${town.municipalityId}/rounds/earlier`, {
      method: 'POST',
      headers: { ...town.coordination, 'content-type': 'application/json' },
      body: JSON.stringify(wish),
    });
    expect((await response.json()) as object).toMatchObject({ code: 'round-date-ahead', status: 422 });
    expect(await call(town.url, endpoints.listRounds, town.as('coordination'))).toEqual(before);
  });
});

describe('a table that somebody made by hand', () => {
  it('is read by its printed numbers', async () => {
    const file = workbookOf([
      ['Nr.', 'Antwort'],
      ['1.1.1', '4'],
      ['9.9.9', 'ja'],
    ]);
    const { answers, findings } = await desk.preview('contributor', file);
    expect(answers).toMatchObject([{ code: '1.1.1', change: 'new', after: { answer: 'yes' } }]);
    expect(findings).toMatchObject([{ code: 'row-unknown', row: 3 }]);
    expect(findings[0]?.sentence).toMatch(/^Zeile 3 .*9\.9\.9/);
  });
});
