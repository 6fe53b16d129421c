import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AnsweredDemonstrationRound, DemonstrationContent, RoundKey } from '@selbstcheck/application';
import {
  ActiveModel,
  DemonstrationAccounts,
  InsertDemonstration,
  InstallCatalogues,
  keyOf,
  LoadDemonstration,
  RemoveDemonstration,
  ScoreRound,
  SYSTEM,
} from '@selbstcheck/application';
import { JsonCatalogueFileReader } from '@selbstcheck/documents';
import {
  ANSWERS,
  canonicalJson,
  criteriaOf,
  levelOfAnswer,
  questionsOf,
  readRoundScore,
  WK_2020,
} from '@selbstcheck/domain';
import { AccountWorld, demonstrationDigests, NodeHasher, raisedEvents } from '@selbstcheck/testing';
import { StandardCatalogueFiles } from './catalogue-files.js';
import { DemonstrationFiles } from './demonstration-files.js';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const reader = new JsonCatalogueFileReader();
const content: DemonstrationContent = await new DemonstrationFiles(folder, reader).read();
const dessau = content.municipalities.find(({ municipality }) => municipality.name === 'Dessau-Roßlau')!;
const weidenfurt = content.municipalities.find(({ municipality }) => municipality.name === 'Weidenfurt')!;

/** The answers to one criterion as levels, null where nothing was rated. */
function levels(
  { round, selfRating }: AnsweredDemonstrationRound,
  criterionId: string,
): readonly (number | null)[] {
  const version = content.catalogues.find((file) => file.version.id === round.catalogueVersionId)!.version;
  const criterion = criteriaOf(version).find(({ id }) => id === criterionId)!;
  return criterion.questions.map(({ id }) => levelOfAnswer(selfRating.get(id)!));
}

const roundOf = (year: string): AnsweredDemonstrationRound =>
  weidenfurt.answered.find(({ round }) => round.referenceDate.startsWith(year))!;

describe('the demonstration of a fictional municipality', () => {
  it('has six rounds from 2014 to 2025, unevenly spaced, across both versions of the catalogue', () => {
    expect(weidenfurt.municipality.demonstration).toBe('fictional');
    expect(weidenfurt.answered.map(({ round }) => [round.referenceDate, round.catalogueVersionId])).toEqual([
      ['2014-05-20', 'demonstration-1'],
      ['2016-11-08', 'demonstration-1'],
      ['2018-06-12', 'demonstration-1'],
      ['2020-09-15', 'demonstration-1'],
      ['2023-05-30', 'demonstration-2'],
      ['2025-06-12', 'demonstration-2'],
    ]);
    expect(weidenfurt.answered.every(({ round }) => round.state === 'closed')).toBe(true);
  });

  it('answers or skips every question of the round’s catalogue and no other', () => {
    for (const { round, selfRating, workshop } of weidenfurt.answered) {
      const { version } = content.catalogues.find((file) => file.version.id === round.catalogueVersionId)!;
      expect([...selfRating.keys()]).toEqual(questionsOf(version).map(({ id }) => id));
      expect([...workshop.answers.keys()].filter((id) => !selfRating.has(id))).toEqual([]);
      const criteria = new Set(criteriaOf(version).map(({ id }) => id));
      expect([...workshop.recorded.keys()].filter((id) => !criteria.has(id))).toEqual([]);
    }
  });

  it('has every kind of answer, – and gaps included', () => {
    const given = weidenfurt.answered.flatMap(({ selfRating }) => [...selfRating.values()]);
    expect(new Set(given)).toEqual(new Set(ANSWERS));
  });

  it('has a field whose value rises only because more was answered (methods, 4)', () => {
    const field1 = (year: string) =>
      ['d1-1-1', 'd1-1-2', 'd1-1-3', 'd1-1-4'].map((id) => levels(roundOf(year), id));
    expect(field1('2018')).toEqual([
      [2, 2, 2, 2],
      [3, 3, 3, 3],
      [2, 2, 2],
      [0, null, null],
    ]);
    expect(field1('2020')).toEqual([
      [2, 2, 2, 2],
      [3, 2, 3, 2],
      [2, 3, 2],
      [0, 2, 3],
    ]);
  });

  it('has criteria that get better, that get worse, that nobody rates for years, and that stand on thin evidence', () => {
    const years = ['2014', '2016', '2018', '2020'];
    const sums = (id: string) =>
      years.map((year) => levels(roundOf(year), id).reduce<number>((sum, level) => sum + (level ?? 0), 0));
    expect(sums('d1-4-5')).toEqual([0, 1, 2, 5]);
    expect(sums('d1-2-4')).toEqual([7, 6, 5, 4]);
    expect(years.flatMap((year) => levels(roundOf(year), 'd1-2-6')).every((level) => level === null)).toBe(
      true,
    );
    expect(levels(roundOf('2023'), 'd2-2-6')).not.toContain(null);
    expect(levels(roundOf('2018'), 'd1-3-4')).toEqual([null, 2, null]);
  });

  it('has workshops that changed an answer, and one that recorded a symbol for a whole criterion', () => {
    const changed = weidenfurt.answered.filter(({ selfRating, workshop }) =>
      [...workshop.answers].some(([id, answer]) => selfRating.get(id) !== answer),
    );
    expect(changed.map(({ round }) => [round.id, round.leadingReading])).toEqual([
      ['demo-weidenfurt-2016', 'self_rating'],
      ['demo-weidenfurt-2023', 'workshop'],
    ]);
    expect([...roundOf('2016').workshop.recorded.values()]).toEqual([{ criterionId: 'd1-4-3', symbol: 1 }]);
  });
});

describe('the demonstration of Dessau-Roßlau 2020', () => {
  const { round, facts } = dessau.reported[0]!;

  it('is dated with the day of the workshop and holds no people', () => {
    expect(dessau.municipality.demonstration).toBe('report_facts');
    expect([round.referenceDate, round.source]).toEqual(['2020-07-01', 'auswertung']);
    expect(facts.participants).toEqual([]);
  });
});

describe('loading and removing the demonstration', () => {
  function installation() {
    const { stores, audit, hasher: passwordHasher, ids, clock, secrets } = new AccountWorld();
    const { catalogues, unitOfWork } = stores;
    const hasher = new NodeHasher();
    const scoreRound = new ScoreRound(stores, new ActiveModel(stores.models, hasher), { hasher, clock });
    const install = new InstallCatalogues(new StandardCatalogueFiles(folder, reader), catalogues, unitOfWork);
    const data = new DemonstrationFiles(folder, reader);
    const inserting = new InsertDemonstration(stores, install, scoreRound, raisedEvents(stores, clock), {
      hasher,
      ids,
      clock,
    });
    const accounts = new DemonstrationAccounts(stores, passwordHasher, secrets, { ids, clock });
    const digests = demonstrationDigests(stores, { clock, ids });
    const parts = { content: inserting, accounts, digests };
    const setUp = { isNeeded: async () => true, newLink: async () => ({ path: '/einrichten' }) };
    return {
      ...stores,
      hasher,
      loading: new LoadDemonstration(data, stores, unitOfWork, parts, audit),
      removing: new RemoveDemonstration(stores, unitOfWork, audit, setUp, clock),
    };
  }

  it('scores every round in its leading reading; the report as declared, the town in different stages', async () => {
    const { loading, rounds, results, hasher } = installation();
    await loading.load();
    const stages = async (key: RoundKey) => {
      const { leadingReading } = (await rounds.find(key))!;
      const result = await results.newest(key, leadingReading, hasher.sha256(canonicalJson(WK_2020)));
      const { fields, overall } = readRoundScore(result!.body);
      return [...fields, overall].map(({ stage }) => stage);
    };
    expect(await stages(keyOf(dessau.reported[0]!.round))).toEqual([3, 3, 4, 3, 2, 3, 3, 3]);
    const town = await Promise.all(weidenfurt.answered.map(({ round }) => stages(keyOf(round))));
    expect(town).toEqual([
      [2, 2, 2, 1, 2, 3, 2, 2],
      [2, 3, 2, 2, 2, 4, 3, 2],
      [3, 3, 3, 2, 2, 4, 3, 3],
      [3, 3, 3, 3, 3, 3, 2, 3],
      [3, 3, 3, 3, 3, 3, 3, 3],
      [4, 3, 3, 3, 3, 4, 3, 3],
    ]);
  });

  it('finds in the report what contradicts itself, field by field', async () => {
    const { loading, rounds } = installation();
    await loading.load();
    const report = await rounds.report(keyOf(dessau.reported[0]!.round));
    expect(
      report.map(({ fieldId, findings }) => [fieldId, ...findings.map(({ code }) => code).sort()]),
    ).toEqual([
      [null, 'no-date', 'total-mismatch'],
      ['wk20-f1', 'symbol-on-thin-evidence'],
      ['wk20-f2', 'missing-partly-named', 'numbering-shifted', 'unrated-all-missing'],
      ['wk20-f3'],
      ['wk20-f4', 'missing-not-named'],
      ['wk20-f5', 'code-under-other-criterion', 'missing-not-named', 'two-titles'],
      ['wk20-f6'],
      ['wk20-f7', 'missing-partly-named'],
    ]);
  });

  it('twice changes nothing, and removing leaves the catalogue of 2020 only', async () => {
    const { loading, removing, municipalities, catalogues, rounds, installation: state } = installation();
    await expect(loading.load()).resolves.toHaveLength(5);
    await expect(loading.load()).resolves.toBeNull();
    expect((await municipalities.list()).map(({ name }) => name)).toEqual(['Dessau-Roßlau', 'Weidenfurt']);
    expect(await rounds.listKeys()).toHaveLength(8);

    await removing.remove(SYSTEM);
    expect(await municipalities.list()).toEqual([]);
    expect(await rounds.listKeys()).toEqual([]);
    expect((await catalogues.list()).map(({ id }) => id)).toEqual(['wk-2020']);
    await expect(state.demonstrationState()).resolves.toBe('removed');
    await expect(loading.load()).resolves.toBeNull();
  });
});

describe('demonstration files that somebody changed', () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'demonstration-'));
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  it.each([
    ['an answer too many', '"d1-1-1": "1100"', '"d1-1-1": "11001"', 'd1-1-1 has 5 answers to 4 questions'],
    ['a sign of no meaning', '"d1-1-1": "1100"', '"d1-1-1": "110x"', '"x" at d1-1-1-4 is not in the legend'],
    ['an unknown catalogue', '"demonstration-1"', '"demonstration-9"', 'the catalogue "demonstration-9"'],
    ['a part of no catalogue', '"d2-2-4-1"', '"d9"', 'Sozialamt holds "d9", which the catalogue'],
    ['an agreement on nothing', '"answer": "2"', '"answer": "."', 'what was agreed on d2-6-1-2 is no answer'],
  ])('with %s are refused', async (_, before, after, complaint) => {
    await cp(folder, copy, { recursive: true });
    const path = join(copy, 'demonstration', 'weidenfurt.json');
    const text = await readFile(path, 'utf8');
    expect(text).toContain(before);
    await writeFile(path, text.replace(before, after));
    await expect(new DemonstrationFiles(copy, reader).read()).rejects.toMatchObject({
      code: 'demonstration-damaged',
      message: expect.stringContaining(complaint),
    });
  });
});
