import { describe, expect, it } from '@jest/globals';
import { ReadMatrix, type MatrixSelection } from '@selbstcheck/application';
import { ComparisonMatrix } from '@selbstcheck/contracts';
import { smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { chosenReading } from '../../platform/round-selection.js';
import { presentMatrix } from './matrix.presenter.js';

const A = smallVersion('A', [['c1', 'c2'], ['c3']]);
const B = smallVersion('B', [['c1'], ['c2', 'c4']]);
const LINKS = smallMapping(A, B, [
  ['reworded_minor', ['c1'], ['c1']],
  ['removed', ['c3'], []],
  ['new', [], ['c4']],
]);
const ALL: MatrixSelection = { readings: null, reference: 'neighbour' };

async function threeRounds(): Promise<YearsWorld> {
  const world = await YearsWorld.with([A, B], [LINKS]);
  await world.addYears('A', ['c1', 'c2', 'c3'], ['000 111 222', '111 --- 222']);
  const signs = { c1: '221', c2: '222', c4: '333' };
  await world.addRound({ id: 'round-3', title: 'Neu', referenceDate: '2018-06-01', version: 'B', signs });
  return world;
}

async function matrixOf(world: YearsWorld, selection = ALL): Promise<ComparisonMatrix> {
  const read = await new ReadMatrix(world.history).read(world.municipalityId, selection);
  return ComparisonMatrix.parse(presentMatrix(read, 'de'));
}

describe('criteria × rounds', () => {
  it('show each round by its own symbol, and the change against the one before', async () => {
    const { fields, rounds, notice } = await matrixOf(await threeRounds());
    expect(rounds.map(({ token }) => token)).toEqual(['round-1', 'round-2', 'round-3']);
    expect(notice).toBeNull();
    const [c1] = fields[0]?.criteria ?? [];
    expect(c1).toMatchObject({ criterionId: 'B-c1', title: { de: 'Kriterium c1' } });
    expect(c1?.cells.map((cell) => [cell?.symbol, cell?.change?.label, cell?.change?.words])).toEqual([
      [0, undefined, undefined],
      [1, 'verbessert', '+1,0'],
      [2, 'verbessert', '+0,7'],
    ]);
    expect(c1?.cells[2]?.change?.flags).toEqual(['d']);
  });

  it('trap 3: a criterion of only – is –, with the reason, and never a number', async () => {
    const { fields } = await matrixOf(await threeRounds());
    const c2 = fields.flatMap(({ criteria }) => criteria).find(({ criterionId }) => criterionId === 'B-c2');
    expect(c2?.cells[1]).toMatchObject({ symbol: null, missing: 'not_assessable', evidence: 'none' });
    expect(c2?.cells[1]?.change).toMatchObject({ label: 'nicht mehr bewertet', likeForLike: null });
  });

  it('trap 5: a criterion that begins has no cell before, and one that ends is listed apart', async () => {
    const { fields, ended } = await matrixOf(await threeRounds());
    const c4 = fields[1]?.criteria.find(({ criterionId }) => criterionId === 'B-c4');
    expect(c4?.cells.slice(0, 2)).toEqual([null, null]);
    expect(c4?.cells[2]).toMatchObject({ symbol: 3, change: null });
    expect(ended).toMatchObject([
      { criterionId: 'A-c3', field: { id: 'A-f2', number: 2 }, cells: [{}, {}, null] },
    ]);
  });

  it('have fields with their stages, and the whole', async () => {
    const { fields, overall } = await matrixOf(await threeRounds());
    expect(fields[0]?.cells.map((cell) => [cell?.stage, cell?.value, cell?.change?.words])).toEqual([
      [2, '1/2', undefined],
      [2, '1', '+1,0'],
      [3, '5/3', '+0,7'],
    ]);
    expect(overall[1]?.change?.sentence).toMatch(/^Der Wert .*\.$/);
    expect(overall[0]?.change).toBeNull();
  });

  it('15: say that only one of several rounds is chosen', async () => {
    const one = await matrixOf(await threeRounds(), { ...ALL, readings: [chosenReading('round-1')] });
    expect(one.notice).toContain('Gewählt ist nur eine Runde');
  });

  it('10: say in the cell why a symbol changed beside a change of 0', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2', 'c3'], ['0-- 111 222', '023 111 222']);
    const { fields } = await matrixOf(world);
    expect(fields[0]?.criteria.map(({ cells }) => cells[1]?.change)).toMatchObject([
      { label: 'unverändert', note: 'Das Symbol wechselt nur, weil andere Fragen beantwortet wurden.' },
      { label: 'unverändert', note: null },
    ]);
  });

  it('7: show no better or worse between rounds of one date', async () => {
    const world = await YearsWorld.with([A]);
    const round = { version: 'A', referenceDate: '2020-06-01' };
    await world.addRound({
      ...round,
      id: 'first',
      title: 'Eins',
      signs: { c1: '000', c2: '111', c3: '222' },
    });
    await world.addRound({
      ...round,
      id: 'second',
      title: 'Zwei',
      signs: { c1: '333', c2: '000', c3: '222' },
    });
    const matrix = await matrixOf(world);
    const labels = matrix.fields[0]?.criteria.map(({ cells }) => cells[1]?.change?.label);
    expect(labels).toEqual(['höher eingeschätzt', 'tiefer eingeschätzt']);
    expect(JSON.stringify(matrix)).not.toMatch(/verschlechtert|verbessert|gestiegen|gesunken/);
  });

  it('stand against one baseline, named by its token', async () => {
    const selection = { readings: null, reference: chosenReading('round-2') };
    const matrix = await matrixOf(await threeRounds(), selection);
    expect(matrix.reference).toBe('round-2');
    const [c1] = matrix.fields[0]?.criteria ?? [];
    expect(c1?.cells.map((cell) => cell?.change?.words ?? null)).toEqual(['−1,0', null, '+0,7']);
  });

  it('say that there is one round only, or none', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2', 'c3'], ['000 111 222']);
    const one = await matrixOf(world, { ...ALL, readings: [chosenReading('round-1')] });
    expect(one.notice).toContain('erst eine Runde');
    expect(one.fields[0]?.criteria[0]?.cells).toMatchObject([{ symbol: 0, change: null }]);
    const none = await matrixOf(await YearsWorld.with([A]));
    expect(none).toMatchObject({ rounds: [], fields: [], ended: [], overall: [] });
    expect(none.notice).toContain('noch keine abgeschlossene Runde');
  });
});
