import { describe, expect, it } from '@jest/globals';
import type { StoredTarget } from '@selbstcheck/application';
import { CriterionTargets, Trends } from '@selbstcheck/contracts';
import { smallVersion, YearsWorld } from '@selbstcheck/testing';
import { presentTargetList, presentTargets } from './targets.presenter.js';
import { presentTrends } from './trends.presenter.js';

const A = smallVersion('A', [['c1', 'c2', 'c3']]);

const target = (told: Partial<StoredTarget>): StoredTarget => ({
  id: 't1',
  municipalityId: 'municipality-1',
  catalogueVersionId: 'A',
  criterionId: 'A-c1',
  symbol: 3,
  date: '2028-12-31',
  reason: 'Beschluss',
  setAt: '2026-01-01T08:00:00.000Z',
  ended: null,
  ...told,
});

async function worldWith(...targets: readonly StoredTarget[]): Promise<YearsWorld> {
  const world = await YearsWorld.with([A]);
  await world.addYears('A', ['c1', 'c2', 'c3'], ['111 222 ---', '112 222 ---']);
  for (const each of targets) await world.stores.targets.insert(each);
  return world;
}

describe('targets on the screen', () => {
  it('stand with how far it is, without a label before there are five comparable rounds', async () => {
    const world = await worldWith(target({}));
    const { criteria } = await world.trends.read(world.municipalityId);
    const { current, pace, earlier } = CriterionTargets.parse(presentTargets(criteria[0]!, 'de'));
    expect(current).toMatchObject({ symbol: 3, state: 'current', endedAt: null, endReason: null });
    expect(pace).toMatchObject({ kind: 'open', label: null });
    expect(pace?.sentence).toMatch(/^Der Abstand zum Ziel beträgt 1,2 Punkte; nötig wären /);
    expect(earlier).toEqual([]);
  });

  it('keep earlier ones with what ended them, newest first', async () => {
    const at = '2026-02-01T08:00:00.000Z';
    const world = await worldWith(
      target({ id: 't1', ended: { at, by: 'replaced', reason: null } }),
      target({ id: 't2', ended: { at, by: 'withdrawn', reason: 'Haushalt' } }),
    );
    const { criteria } = await world.trends.read(world.municipalityId);
    const targets = presentTargets(criteria[0]!, 'de');
    expect(targets).toMatchObject({
      current: null,
      pace: null,
      earlier: [
        { id: 't2', state: 'withdrawn', endReason: 'Haushalt', endedAt: at },
        { id: 't1', state: 'replaced', endReason: null },
      ],
    });
  });

  it('are listed by date, whatever the order of the criteria', async () => {
    const world = await worldWith(
      target({ id: 't1', criterionId: 'A-c1', date: '2030-01-01' }),
      target({ id: 't2', criterionId: 'A-c2', date: '2027-01-01', symbol: 2 }),
      target({ id: 't3', criterionId: 'A-c3', date: '2028-01-01' }),
    );
    const trends = await world.trends.read(world.municipalityId);
    const { targets } = presentTargetList(trends, 'de');
    expect(targets.map((each) => [each.target.id, each.pace.kind, each.pace.label])).toEqual([
      ['t2', 'reached', 'erreicht'],
      ['t3', 'not_rated', null],
      ['t1', 'open', null],
    ]);
    const shown = Trends.parse(presentTrends(trends, 'en'));
    expect(shown.fields[0]?.criteria[1]?.target).toMatchObject({
      symbol: 2,
      date: '2027-01-01',
      pace: { label: 'reached' },
    });
  });
});
