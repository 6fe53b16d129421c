import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  EARLIER_ROUND,
  JUGENDAMT,
  KULTUR,
  rowsOf,
  STEERING,
  TABLES_COORDINATION as COORDINATION,
  TablesWorld,
} from '@selbstcheck/testing';

let world: TablesWorld;

beforeEach(async () => {
  world = await TablesWorld.make();
});

const codeOf = (file: Promise<unknown>) =>
  file.then(
    () => 'written',
    (error: unknown) => (error as { code?: string }).code,
  );

describe('the questionnaire of a department', () => {
  it('has a row for each question it holds, with what was said now and last time', async () => {
    await world.answering.save(JUGENDAMT, { answer: 'rather_no', note: 'seit 2021' });
    const { fileName, content } = await world.write(JUGENDAMT);
    expect(fileName).toBe('fragebogen-selbstcheck-2020-jugendamt.xlsx');
    const rows = rowsOf(content);
    expect(rows[0]).toEqual(['Kommune', 'Weidenfurt']);
    expect(rows.find(([name]) => name === 'Fachbereich')).toEqual(['Fachbereich', 'Jugendamt']);
    const head = rows.findIndex(([name]) => name === 'Nr.');
    expect(rows[head]).toEqual([
      ...['Nr.', 'Handlungsfeld', 'Kriterium', 'Frage', 'Antwort', 'Notiz'],
      ...['Letztes Mal: Antwort', 'Letztes Mal: Notiz', 'Schlüssel (bitte nicht ändern)'],
    ]);
    expect(rows).toHaveLength(head + 1 + 9);
    expect(rows[head + 1]).toEqual([
      ...['c1.1', '1 Feld 1', 'Kriterium c1', 'Frage c1.1?', 'eher nein', 'seit 2021', 'ja', ''],
      'F/now/B-c1-1/1/Jugendamt',
    ]);
  });

  it('is the same in English', async () => {
    const { fileName, content } = await world.write(JUGENDAMT, { language: 'en' });
    expect(fileName).toBe('questionnaire-selbstcheck-2020-jugendamt.xlsx');
    const [first] = rowsOf(content).filter(([code]) => code === 'c1.1');
    expect(first).toContain('yes');
  });

  it('as JSON has the same facts', async () => {
    await world.answering.save(JUGENDAMT, { answer: 'rather_no', note: 'seit 2021' });
    const { fileName, mediaType, content } = await world.write(JUGENDAMT, { format: 'json' });
    expect([fileName, mediaType]).toEqual([
      'fragebogen-selbstcheck-2020-jugendamt.json',
      'application/json; charset=utf-8',
    ]);
    const { rows, ...file } = JSON.parse(new TextDecoder().decode(content)) as Record<string, unknown>;
    expect(file).toMatchObject({
      format: 'selbstcheck-questionnaire',
      version: 1,
      municipality: 'Weidenfurt',
      round: { id: 'now', source: null },
      department: 'Jugendamt',
    });
    expect((rows as object[])[0]).toEqual({
      key: 'F/now/B-c1-1/1/Jugendamt',
      field: { de: 'Feld 1', en: 'Field 1' },
      criterion: { de: 'Kriterium c1', en: 'Criterion c1' },
      code: 'c1.1',
      question: { de: 'Frage c1.1?' },
      department: 'Jugendamt',
      answer: 'rather_no',
      note: 'seit 2021',
      lastTime: { answer: 'yes', note: null },
    });
  });

  it('is given to nobody else, and to the coordination for every department', async () => {
    expect(await codeOf(world.write(KULTUR, { department: 'Jugendamt' }))).toBe('department-not-yours');
    expect(await codeOf(world.write(STEERING))).toBe('department-not-yours');
    expect(await codeOf(world.write(COORDINATION, { department: 'Jugendamt' }))).toBe('written');
    expect(await codeOf(world.write(COORDINATION, { department: 'Bauamt' }))).toBe(
      'department-without-questions',
    );
  });
});

describe('the questionnaire of everybody', () => {
  it('has a row for each department of a question, and one for what nobody holds', async () => {
    const { fileName, content } = await world.write(COORDINATION);
    expect(fileName).toBe('fragebogen-selbstcheck-2020.xlsx');
    const rows = rowsOf(content).filter((row) => row.length === 10);
    const departmentsOf = (code: string) => rows.filter(([first]) => first === code).map((row) => row[1]);
    expect(departmentsOf('c2.1')).toEqual(['Jugendamt', 'Kultur']);
    expect(departmentsOf('c3.1')).toEqual(['']);
  });

  it('keeps the answer of a department that no longer holds the question', async () => {
    await world.answering.save(KULTUR, { questionId: 'B-c2-1', department: 'Kultur', answer: 'yes' });
    await world.answering.stores.plans.changeAssignments(
      { municipalityId: 'municipality-1', roundId: 'now' },
      { add: [], remove: [{ level: 'criterion', partId: 'B-c2', department: 'Kultur' }] },
    );
    const { content } = await world.write(COORDINATION);
    const said = rowsOf(content).filter(([code, department]) => code === 'c2.1' && department === 'Kultur');
    expect(said[0]).toContain('ja');
  });
});

describe('the table of a round that is entered after the fact', () => {
  it('has a row for each criterion and each question, and names its source', async () => {
    const { content } = await world.write(COORDINATION, {}, EARLIER_ROUND);
    const rows = rowsOf(content);
    expect(rows.find(([name]) => name === 'Quelle')).toEqual(['Quelle', 'Auswertung 2018 auf Papier']);
    const head = rows.findIndex(([name]) => name === 'Nr.');
    expect(rows[head]?.slice(4, 6)).toEqual(['Antwort', 'Einschätzung']);
    expect(rows).toHaveLength(head + 1 + 4 + 12);
    expect(rows[head + 1]?.at(-1)).toBe('K/earlier/B-c1/0');
    expect(rows[head + 2]?.at(-1)).toBe('F/earlier/B-c1-1/0');
  });
});
