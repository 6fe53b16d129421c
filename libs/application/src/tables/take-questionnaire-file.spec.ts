import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  EARLIER_ROUND,
  fileOf,
  filledIn,
  JUGENDAMT,
  KULTUR,
  OPEN_ROUND,
  rowsOf,
  TABLES_COORDINATION as COORDINATION,
  TablesWorld,
} from '@selbstcheck/testing';
import type { FilePreview } from './preview-questionnaire-file.js';

let world: TablesWorld;

beforeEach(async () => {
  world = await TablesWorld.make();
});

const changesOf = ({ answers, ratings }: FilePreview) => [
  ...answers
    .filter(({ change }) => change !== 'same')
    .map(({ questionId, change, before, after }) =>
      [questionId, change, before.answer, '→', after.answer, after.note ?? ''].join(' ').trim(),
    ),
  ...ratings
    .filter(({ change }) => change !== 'same')
    .map(({ criterionId, change, after }) => `${criterionId} ${change} ${after.symbol}`),
];
const findingsOf = ({ findings }: FilePreview) =>
  findings.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code,
  );
const ofJugendamt = async (texts: Parameters<typeof filledIn>[1]) =>
  filledIn((await world.write(JUGENDAMT)).content, texts);

describe('a filled-in questionnaire', () => {
  it('is shown before anything is stored, then taken over once', async () => {
    const file = await ofJugendamt({
      'c1.1': { Antwort: '✓', Notiz: 'seit 2021' },
      'c1.2': { Antwort: '–' },
    });
    const preview = await world.preview(JUGENDAMT, file);
    expect(preview).toMatchObject({ department: 'Jugendamt', format: 'csv', findings: [] });
    expect(changesOf(preview)).toEqual([
      'B-c1-1 new not_answered → yes seit 2021',
      'B-c1-2 new not_answered → not_assessable',
    ]);
    expect(await world.answering.log()).toEqual([]);
    const taken = await world.take(JUGENDAMT, file);
    expect(taken).toMatchObject({ saved: 2, left: 0 });
    expect(changesOf(taken.preview)).toEqual([]);
    expect((await world.answering.log()).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'B-c1-1 Jugendamt 1 yes seit 2021',
      'B-c1-2 Jugendamt 1 not_assessable',
    ]);
  });

  it('sent twice at once enters its answers once', async () => {
    const file = await ofJugendamt({ 'c1.1': { Antwort: 'ja' } });
    const { hash } = await world.preview(JUGENDAMT, file);
    const decision = { department: null, hash, conflicts: new Set<string>() };
    const take = () => world.taking.take(JUGENDAMT, OPEN_ROUND, file, decision);
    const outcomes = await Promise.allSettled([take(), take()]);
    expect(outcomes.map(({ status }) => status)).toContain('fulfilled');
    expect(await world.answering.log()).toHaveLength(1);
  });

  it('is not taken over where something changed since the preview', async () => {
    const file = await ofJugendamt({ 'c1.1': { Antwort: 'ja' } });
    const { hash } = await world.preview(JUGENDAMT, file);
    await world.answering.save(JUGENDAMT, { answer: 'no' });
    const decision = { department: null, hash, conflicts: new Set<string>() };
    expect(await codeOf(world.taking.take(JUGENDAMT, OPEN_ROUND, file, decision))).toBe('file-preview-stale');
    expect(await world.answering.log()).toHaveLength(1);
  });

  it('replaces what somebody answered meanwhile only where that is decided', async () => {
    const file = await ofJugendamt({ 'c1.1': { Antwort: 'ja' }, 'c1.2': { Antwort: 'ja' } });
    await world.answering.save(JUGENDAMT, { answer: 'no', note: 'neu' });
    expect(changesOf(await world.preview(JUGENDAMT, file))).toEqual([
      'B-c1-1 conflict no → yes neu',
      'B-c1-2 new not_answered → yes',
    ]);
    expect(await world.take(JUGENDAMT, file)).toMatchObject({ saved: 1, left: 1 });
    expect(await world.take(JUGENDAMT, file, ['B-c1-1'])).toMatchObject({ saved: 1, left: 0 });
    expect((await world.answering.log()).at(-1)).toMatch(/B-c1-1 Jugendamt 2 yes neu$/);
  });

  it('has no conflict where it only repeats what stood there when it was made', async () => {
    await world.answering.save(JUGENDAMT, { answer: 'yes' });
    const { content } = await world.write(JUGENDAMT);
    await world.answering.save(JUGENDAMT, { entryId: 'e2', answer: 'no', basedOn: 1 });
    expect(changesOf(await world.preview(JUGENDAMT, content))).toEqual([]);
  });

  it('leaves alone what it leaves blank', async () => {
    await world.answering.save(JUGENDAMT, { answer: 'yes', note: 'bleibt' });
    const file = await ofJugendamt({
      'c1.1': { Antwort: '', Notiz: '' },
      'c1.2': { Notiz: 'nur eine Notiz' },
    });
    await world.take(JUGENDAMT, file);
    expect((await world.answering.log()).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'B-c1-1 Jugendamt 1 yes bleibt',
      'B-c1-2 Jugendamt 1 not_answered nur eine Notiz',
    ]);
  });

  it('loses nothing that is right beside what is wrong', async () => {
    const file = await ofJugendamt({
      'c1.1': { Antwort: 'manchmal' },
      'c1.2': { Antwort: '=A1', Notiz: '=cmd' },
      'c1.3': { Antwort: 'nein' },
    });
    const preview = await world.preview(JUGENDAMT, file);
    expect(changesOf(preview)).toEqual(['B-c1-3 new not_answered → no']);
    expect(findingsOf(preview)).toEqual([
      'answer-unknown manchmal',
      'formula-left-out Antwort',
      'formula-left-out Notiz',
    ]);
  });

  it('in JSON is read like a table', async () => {
    const { content } = await world.write(JUGENDAMT, { format: 'json' });
    const file = JSON.parse(new TextDecoder().decode(content)) as { rows: Record<string, unknown>[] };
    Object.assign(file.rows[0] ?? {}, { answer: 'rather_yes', note: '=kein Problem' });
    Object.assign(file.rows[1] ?? {}, { answer: 4 });
    const preview = await world.preview(JUGENDAMT, new TextEncoder().encode(JSON.stringify(file)));
    expect(preview.format).toBe('json');
    expect(changesOf(preview)).toEqual([
      'B-c1-1 new not_answered → rather_yes =kein Problem',
      'B-c1-2 new not_answered → yes',
    ]);
  });
});

describe('whose answers a file holds', () => {
  it('is the department that it names, also for the coordination', async () => {
    const { content } = await world.write(JUGENDAMT);
    expect(await world.preview(COORDINATION, content)).toMatchObject({ department: 'Jugendamt' });
    expect(await codeOf(world.preview(KULTUR, content))).toBe('department-not-yours');
  });

  it('is to be said where it names several, and only its own rows are taken', async () => {
    const all = filledIn((await world.write(COORDINATION)).content, { 'c2.1': { Antwort: 'ja' } });
    expect(await codeOf(world.preview(COORDINATION, all))).toBe('table-file-department');
    const preview = await world.preview(KULTUR, all);
    expect(changesOf(preview)).toEqual(['B-c2-1 new not_answered → yes']);
    expect(findingsOf(preview)).toEqual(['rows-of-others Kultur 1']);
  });

  it('leaves out answers to questions that the department does not hold', async () => {
    const file = fileOf([
      ['Nr.', 'Antwort', 'Einschätzung'],
      ['c3.1', 'ja'],
      ['c2.1', 'ja', '✓'],
    ]);
    const preview = await world.preview(KULTUR, file);
    expect(changesOf(preview)).toEqual(['B-c2-1 new not_answered → yes']);
    expect(findingsOf(preview)).toEqual(['row-not-assigned c3.1 Kultur', 'rating-without-place']);
  });
});

describe('a file that cannot be used', () => {
  it.each<[string, (file: Uint8Array) => Uint8Array, string]>([
    [
      'of another round',
      (file) => fileOf(rowsOf(file).map((row) => row.map((cell) => cell.replace('F/now', 'F/r2')))),
      'table-file-foreign',
    ],
    [
      'without its columns',
      (file) => fileOf(rowsOf(file).map((row) => row.slice(0, 4))),
      'table-file-columns',
    ],
    ['of another type', () => new TextEncoder().encode('%PDF'), 'table-file-type'],
    ['of other JSON', () => new TextEncoder().encode('{"format":"x"}'), 'table-file-type'],
    [
      'of JSON without rows',
      () => new TextEncoder().encode('{"format":"selbstcheck-questionnaire","version":1}'),
      'table-file-columns',
    ],
  ])('%s is refused', async (_, change, code) => {
    const file = await ofJugendamt({ 'c1.1': { Antwort: 'ja' } });
    expect(await codeOf(world.preview(JUGENDAMT, change(file)))).toBe(code);
  });

  it.each([
    ['in_agreement', 'round-answering-ended'],
    ['closed', 'round-closed'],
    ['planned', 'round-not-open'],
  ] as const)('while the round is %s is refused', async (state, code) => {
    const file = await ofJugendamt({ 'c1.1': { Antwort: 'ja' } });
    await world.answering.stores.rounds.change(OPEN_ROUND, { state });
    expect(await codeOf(world.preview(JUGENDAMT, file))).toBe(code);
  });
});

describe('a round that is entered after the fact', () => {
  const filled = async () =>
    filledIn((await world.write(COORDINATION, {}, EARLIER_ROUND)).content, {
      'Kriterium c1': { Einschätzung: '(✓)' },
      'c3.1': { Antwort: 'eher nein', Einschätzung: '✓' },
    });

  it('has symbols of whole criteria and answers, with its source as the reason', async () => {
    const file = await filled();
    const preview = await world.preview(COORDINATION, file, EARLIER_ROUND);
    expect(preview.department).toBeNull();
    expect(changesOf(preview)).toEqual(['B-c3-1 new not_answered → rather_no', 'B-c1 new 2']);
    expect(findingsOf(preview)).toEqual(['rating-without-place']);
    expect(await world.take(COORDINATION, file, [], EARLIER_ROUND)).toMatchObject({ saved: 2, left: 0 });
    const entries = await world.answering.stores.entries.current(EARLIER_ROUND);
    expect(entries.map(({ content }) => content)).toEqual([
      { kind: 'agreement', answer: 'rather_no', reason: 'Übernommen aus Auswertung 2018 auf Papier' },
      { kind: 'recorded_rating', symbol: 2 },
    ]);
  });

  it('shows what was entered before, and changes it where the file says otherwise', async () => {
    await world.take(COORDINATION, await filled(), [], EARLIER_ROUND);
    const again = filledIn((await world.write(COORDINATION, {}, EARLIER_ROUND)).content, {
      'Kriterium c1': { Einschätzung: '–' },
      'c3.1': { Antwort: 'nein' },
    });
    expect(changesOf(await world.preview(COORDINATION, again, EARLIER_ROUND))).toEqual([
      'B-c3-1 changed rather_no → no',
      'B-c1 changed null',
    ]);
  });

  it('is entered by the coordination alone', async () => {
    expect(await codeOf(world.preview(JUGENDAMT, await filled(), EARLIER_ROUND))).toBe('not-allowed');
  });
});
