import { describe, expect, it } from '@jest/globals';
import { ReadCriterionTrend } from '@selbstcheck/application';
import { CriterionTrend } from '@selbstcheck/contracts';
import { smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { criterionTable } from './criterion-table.js';
import { presentCriterionTrend } from './criterion-trend.presenter.js';

const A = smallVersion('A', [['c1', 'c2']]);
const B = smallVersion('B', [['c1', 'c2']]);

async function shown(world: YearsWorld, criterionId: string, language: 'de' | 'en' = 'de') {
  const inDepth = await new ReadCriterionTrend(world.trends).read(world.municipalityId, criterionId);
  return CriterionTrend.parse(presentCriterionTrend(inDepth, language));
}

async function rewordedWorld(): Promise<YearsWorld> {
  const world = await YearsWorld.with([A, B], [smallMapping(A, B, [['reworded_major', ['c1'], ['c1']]])]);
  await world.addYears('A', ['c1', 'c2'], ['111 222', '12- 222']);
  await world.addRound({
    id: 'r3',
    title: 'Selbstcheck 2018',
    referenceDate: '2018-06-01',
    version: 'B',
    signs: { c1: '333', c2: '223' },
  });
  return world;
}

describe('a criterion in depth', () => {
  it('shows how each value came about', async () => {
    const { points } = await shown(await rewordedWorld(), 'B-c1');
    expect(points[1]?.calculation).toEqual({
      basis: 'answers',
      value: '3/2',
      asked: 3,
      rated: 2,
      sum: 3,
      bounds: { lower: '1', upper: '2' },
      coverage: '2/3',
      evidence: 'solid',
    });
    expect(points[1]).toMatchObject({ field: { id: 'A-f1' }, title: { de: 'Kriterium c1' } });
  });

  it('draws the break of a new version, with a sentence on its reason, and no step across it', async () => {
    const view = await shown(await rewordedWorld(), 'B-c1');
    expect(view.breaks).toEqual([
      {
        from: 1,
        to: 2,
        label: 'neue Fassung B',
        sentence:
          'Zwischen „Selbstcheck 2015“ und „Selbstcheck 2018“ bricht die Reihe ab, weil das Kriterium stark umformuliert wurde.',
      },
    ]);
    expect(view.points.map((point) => [point?.isConnected, point?.hasBreakBefore])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(view.steps.map(({ from, to, change }) => [from, to, change.class])).toEqual([
      [0, 1, 'slightly_risen'],
      [1, 2, 'not_comparable'],
    ]);
    expect(view.steps[1]).toMatchObject({ pieces: null, flags: [{ flag: 'b' }] });
  });

  it('has one row for a question of both versions, and – in words of the contract', async () => {
    const view = await shown(await rewordedWorld(), 'B-c2');
    expect(view.questions).toHaveLength(3);
    expect(view.questions[2]).toEqual({
      code: 'c2.3',
      text: { de: 'Frage c2.3?' },
      answers: ['rather_yes', 'rather_yes', 'yes'],
    });
    const reworded = await shown(await rewordedWorld(), 'B-c1');
    expect(reworded.questions).toHaveLength(6);
    expect(
      reworded.questions.map(({ answers }) => answers.filter((each) => each === 'not_asked').length),
    ).toEqual([2, 2, 2, 1, 1, 1]);
  });

  it('shows no answers behind a rating taken over from a report, and draws it hollow', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1'], ['222']);
    await world.addRound({
      id: 'r2',
      referenceDate: '2019-01-01',
      version: 'A',
      source: 'auswertung',
      recorded: { c1: 3 },
    });
    const view = await shown(world, 'A-c1');
    expect(view.points[1]).toMatchObject({
      isRecorded: true,
      isHollow: true,
      isConnected: false,
      bounds: null,
    });
    expect(view.questions.map(({ answers }) => answers[1])).toEqual([null, null, null]);
    expect(view.steps[0]?.change.label).toBe('1 Stufe höher (nur Kriterienebene)');
  });

  it('has a line over five comparable rounds, none over four', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1'], ['111', '112', '122', '222']);
    expect((await shown(world, 'A-c1')).line).toBeNull();
    await world.addRound({ id: 'r5', referenceDate: '2018-06-01', version: 'A', signs: { c1: '223' } });
    const { line, sentences } = await shown(world, 'A-c1');
    expect(line).toMatchObject({ from: { date: '2014-06-01' }, to: { date: '2018-06-01' } });
    expect(sentences).toContain(
      'Von 2014 bis 2018 bei gleichen Fragen in 4 von 4 Schritten gestiegen, nie gesunken.',
    );
  });

  it('is the same table as a file: a row for each round, exact figures beside the rounded ones', async () => {
    const view = await shown(await rewordedWorld(), 'B-c1');
    const { table } = criterionTable(view, 'de');
    const headings = table.columns.map(({ heading }) => heading);
    const cell = (row: number, heading: string) => table.rows[row]?.[headings.indexOf(heading)];
    expect(table.rows).toHaveLength(3);
    expect([cell(1, 'Runde'), cell(1, 'Symbol'), cell(1, 'Wert (genau)')]).toEqual([
      'Selbstcheck 2015',
      '(✓)',
      '3/2',
    ]);
    expect(cell(1, 'Unterschied (genau)')).toBe(view.steps[0]?.change.likeForLike);
    expect(cell(2, 'gegenüber der Runde davor')).toBe('nicht vergleichbar');
    expect(new Set(headings).size).toBe(headings.length);
  });
});
