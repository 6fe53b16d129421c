import { describe, expect, it } from '@jest/globals';
import { Trends } from '@selbstcheck/contracts';
import { smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { presentSteps } from './criterion-steps.presenter.js';
import { presentTrends } from './trends.presenter.js';

const A = smallVersion('A', [['c1', 'c2'], ['c3']]);
const B = smallVersion('B', [['c1', 'c2']]);

async function shown(world: YearsWorld, language: 'de' | 'en' = 'de') {
  return Trends.parse(presentTrends(await world.trends.read(world.municipalityId), language));
}

const criteriaOf = ({ fields }: Trends) => fields.flatMap(({ criteria }) => criteria);

describe('the trends on the screen', () => {
  it('have a point for each round, connected where rounds may stand in one trend', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2', 'c3'], ['111 222 ...', '222 --- ...', '233 222 ...']);
    const trends = await shown(world);
    const [c1, c2, c3] = criteriaOf(trends);
    expect(c1?.points.map((point) => [point?.value, point?.symbol, point?.isConnected])).toEqual([
      ['1', 1, false],
      ['2', 2, true],
      ['8/3', 3, true],
    ]);
    expect(c2?.points[1]).toMatchObject({ value: null, symbol: null, missing: 'not_assessable' });
    expect(c2).toMatchObject({ change: { class: 'newly_rated', words: 'kein Vergleichswert' } });
    expect(c3).toMatchObject({ neverRated: true, improved: false });
    expect(c1).toMatchObject({ improved: true, worsened: false, unchangedFor: 0, thin: false });
    expect(trends.notice).toBeNull();
  });

  it('say of one round what a second one will make possible, and nothing of changes', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2', 'c3'], ['111 222 333']);
    const trends = await shown(world);
    expect(trends.notice).toMatch(/^Es gibt erst eine Runde/);
    expect(trends.sentence).toBeNull();
    expect(criteriaOf(trends)[0]).toMatchObject({
      change: null,
      sentence: 'Für eine Aussage zum Verlauf braucht es 3 vergleichbare Runden, bisher gibt es eine.',
    });
  });

  it('say that there is no round', async () => {
    const trends = await shown(await YearsWorld.with([A]));
    expect(trends).toMatchObject({ rounds: [], fields: [], ended: [], sentence: null });
    expect(trends.notice).toMatch(/noch keine abgeschlossene Runde/);
  });

  it('say that the order of two rounds on one date is not known', async () => {
    const world = await YearsWorld.with([A]);
    for (const id of ['r1', 'r2', 'r3']) {
      const referenceDate = id === 'r1' ? '2019-01-01' : '2021-01-01';
      await world.addRound({ id, title: `Runde ${id}`, referenceDate, version: 'A', signs: { c1: '222' } });
    }
    expect((await shown(world)).notice).toBe(
      '„Runde r2“ und „Runde r3“ tragen dasselbe Datum; ihre Reihenfolge sagt nichts über eine Entwicklung.',
    );
  });

  it('call nothing better or worse where the latest two rounds bear one date, nor in depth', async () => {
    const world = await YearsWorld.with([A]);
    for (const [id, c1] of [
      ['r1', '111'],
      ['r2', '333'],
    ] as const) {
      await world.addRound({
        id,
        referenceDate: '2021-01-01',
        version: 'A',
        signs: { c1, c2: '222', c3: '222' },
      });
    }
    const trends = await shown(world);
    expect(trends.sentence).toMatch(/^Die letzten beiden Runden tragen dasselbe Datum/);
    expect(criteriaOf(trends)[0]).toMatchObject({ change: null, improved: false, worsened: false });
    expect(criteriaOf(trends)[1]).toMatchObject({ change: null, unchangedFor: 0 });
    const [first] = (await world.trends.read(world.municipalityId)).criteria;
    const { rounds } = await world.trends.read(world.municipalityId);
    const [step] = presentSteps(first!, rounds, 'de');
    expect(step?.change.label).toBe('höher eingeschätzt');
    expect(JSON.stringify([trends.fields, step?.sentence, step?.change.label])).not.toMatch(
      /verbessert|verschlechtert|gestiegen|gesunken/,
    );
  });

  it('say that versions are not linked, and show the series of each by itself', async () => {
    const world = await YearsWorld.with([A, B]);
    await world.addRound({ id: 'r1', referenceDate: '2019-01-01', version: 'A', signs: { c1: '222' } });
    await world.addRound({ id: 'r2', referenceDate: '2021-01-01', version: 'B', signs: { c1: '222' } });
    const trends = await shown(world);
    expect(trends.notice).toMatch(/nicht miteinander verknüpft/);
    expect(trends.ended.map(({ criterionId }) => criterionId)).toEqual(['A-c1', 'A-c2', 'A-c3']);
  });

  it('call nothing better or worse in rounds of only –', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2', 'c3'], ['--- --- ---', '--- --- ---']);
    const trends = await shown(world);
    expect(trends.notice).toMatch(/nichts bewertet/);
    expect(criteriaOf(trends).every(({ worsened, improved }) => !worsened && !improved)).toBe(true);
    expect(JSON.stringify(trends)).not.toMatch(/NaN|"value":"0"/);
  });

  it('list what ended with its last round, never as worse', async () => {
    const world = await YearsWorld.with([A, B], [smallMapping(A, B)]);
    await world.addYears('A', ['c1', 'c2', 'c3'], ['111 222 333', '111 222 111']);
    await world.addRound({ id: 'r3', referenceDate: '2018-06-01', version: 'B', signs: { c1: '111' } });
    const trends = await shown(world);
    expect(trends.ended).toMatchObject([
      {
        criterionId: 'A-c3',
        field: { id: 'A-f2', number: 2 },
        sentence: '„Kriterium c3“ wurde zuletzt in der Runde „Selbstcheck 2015“ gefragt.',
        worsened: false,
        change: null,
        points: [{ symbol: 3 }, { symbol: 1 }, null],
      },
    ]);
  });

  it('are told in English as well', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2', 'c3'], ['111 222 333', '333 222 333']);
    const trends = await shown(world, 'en');
    expect(criteriaOf(trends)[0]).toMatchObject({
      change: { label: 'improved', words: '+2.0' },
      sentence: '“Criterion c1” has improved on the same questions (difference 2.0).',
    });
    expect(trends.sentence).toMatch(
      /^Since the round before: One symbol has changed; at an assumed answer noise of 20%/,
    );
  });
});
