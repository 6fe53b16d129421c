import { beforeEach, describe, expect, it } from '@jest/globals';
import { smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { SetTarget, type TargetWish } from './set-target.js';
import { WithdrawTarget } from './withdraw-target.js';
import { criterionOf } from './read-trends.js';

const A = smallVersion('A', [['c1', 'c2']]);
const B = smallVersion('B', [['renamed', 'c2']]);
const RENAMED = smallMapping(A, B, [['same', ['c1'], ['renamed']]]);
const WISH: TargetWish = { symbol: 3, date: '2028-12-31', reason: 'Beschluss des Rates' };

let world: YearsWorld;

beforeEach(async () => {
  world = await YearsWorld.with([A, B], [RENAMED]);
  await world.addYears('A', ['c1', 'c2'], ['111 222', '112 222']);
});

const set = (criterionId: string, wish: Partial<TargetWish> = {}, municipalityId = world.municipalityId) => {
  const { trends, stores, raiseEvents, audit, clock, ids } = world;
  const useCase = new SetTarget(trends, stores.targets, stores.unitOfWork, raiseEvents, audit, {
    clock,
    ids,
  });
  return useCase.set(world.actor, municipalityId, criterionId, { ...WISH, ...wish });
};

const withdraw = (criterionId: string) => {
  const { trends, stores, raiseEvents, audit, clock } = world;
  const useCase = new WithdrawTarget(trends, stores.targets, stores.unitOfWork, raiseEvents, audit, clock);
  return useCase.withdraw(world.actor, world.municipalityId, criterionId, 'Haushalt gekürzt');
};

const targetsOf = async (criterionId: string) =>
  criterionOf(await world.trends.read(world.municipalityId), criterionId).targets;

const trail = async () =>
  (await world.stores.audit.readAfter(0, 100)).map(({ action, subject, before, after }) => ({
    action,
    subject: subject.kind,
    before,
    after,
  }));

describe('a target', () => {
  it('is set for a criterion and stands with its pace', async () => {
    await set('A-c1');
    const { current, earlier } = await targetsOf('A-c1');
    expect(current?.target).toMatchObject({
      ...WISH,
      catalogueVersionId: 'A',
      criterionId: 'A-c1',
      ended: null,
    });
    expect(current?.pace).toMatchObject({ kind: 'open', label: null });
    expect(earlier).toEqual([]);
    expect(await trail()).toEqual([
      {
        action: 'target_set',
        subject: 'target',
        before: null,
        after: { criterion: 'Kriterium c1', symbol: '✓', date: '2028-12-31' },
      },
    ]);
  });

  it('may be due today, and not before', async () => {
    await expect(set('A-c1', { date: '2026-11-21' })).rejects.toMatchObject({
      code: 'target-date-past',
      params: { today: '2026-11-22' },
    });
    await set('A-c1', { date: '2026-11-22' });
    expect(await world.stores.targets.listByMunicipality(world.municipalityId)).toHaveLength(1);
  });

  it('is kept as replaced when another one is set', async () => {
    await set('A-c1');
    await set('A-c1', { symbol: 2 });
    const { current, earlier } = await targetsOf('A-c1');
    expect(current?.target.symbol).toBe(2);
    expect(earlier).toMatchObject([{ symbol: 3, ended: { by: 'replaced', reason: null } }]);
    expect((await trail())[1]).toMatchObject({ before: { symbol: '✓' }, after: { symbol: '(✓)' } });
  });

  it('stays with a criterion that a new version renames, and is replaced there', async () => {
    await set('A-c1');
    await world.addRound({ id: 'r3', referenceDate: '2024-06-01', version: 'B', signs: { renamed: '333' } });
    const { current } = await targetsOf('B-renamed');
    expect(current?.target.criterionId).toBe('A-c1');
    expect(current?.pace).toEqual({ kind: 'reached' });
    await set('A-c1', { symbol: 2 });
    const after = await targetsOf('B-renamed');
    expect(after.current?.target).toMatchObject({
      symbol: 2,
      catalogueVersionId: 'B',
      criterionId: 'B-renamed',
    });
    expect(after.earlier).toHaveLength(1);
  });

  it('says of a criterion that is no longer asked neither that it is reached nor that it is open', async () => {
    await set('A-c1', { symbol: 1 });
    expect((await targetsOf('A-c1')).current?.pace).toEqual({ kind: 'reached' });
    await world.stores.catalogues.insert(smallVersion('C', [['c2']]));
    await world.addRound({ id: 'r3', referenceDate: '2024-06-01', version: 'C', signs: { c2: '333' } });
    expect((await targetsOf('A-c1')).current?.pace).toEqual({ kind: 'not_rated' });
    world.clock.moveTo('2029-01-01T00:00:00.000Z');
    expect((await targetsOf('A-c1')).current?.pace).toEqual({ kind: 'expired', gap: null });
  });

  it('is refused for a criterion that the latest round does not ask any more; an earlier one can be withdrawn', async () => {
    await set('A-c1');
    await world.stores.catalogues.insert(smallVersion('C', [['c2']]));
    await world.addRound({ id: 'r3', referenceDate: '2024-06-01', version: 'C', signs: { c2: '333' } });
    await expect(set('A-c1', { symbol: 2 })).rejects.toMatchObject({
      code: 'criterion-not-found',
      message: expect.stringMatching(/does not ask this criterion any more.*still asked\.$/),
    });
    expect((await targetsOf('A-c1')).current?.target.symbol).toBe(3);
    await withdraw('A-c1');
    expect((await targetsOf('A-c1')).current).toBeNull();
  });

  it('counts as the newest where links make one series of two that each had one', async () => {
    const separate = await YearsWorld.with([A, B]);
    world = separate;
    await world.addRound({ id: 'r1', version: 'A', signs: { c1: '111' } });
    await set('A-c1');
    await world.addRound({ id: 'r2', referenceDate: '2024-06-01', version: 'B', signs: { renamed: '111' } });
    await set('B-renamed', { symbol: 1 });
    await world.stores.catalogues.insertMapping(RENAMED);
    const { current, earlier } = await targetsOf('B-renamed');
    expect(current?.target.symbol).toBe(1);
    expect(earlier).toMatchObject([{ symbol: 3, ended: null }]);
    await withdraw('B-renamed');
    expect((await targetsOf('B-renamed')).current).toBeNull();
  });

  it('is withdrawn with a reason, which the trail does not repeat', async () => {
    await set('A-c1');
    await withdraw('A-c1');
    const { current, earlier } = await targetsOf('A-c1');
    expect(current).toBeNull();
    expect(earlier).toMatchObject([{ ended: { by: 'withdrawn', reason: 'Haushalt gekürzt' } }]);
    expect((await trail())[1]).toMatchObject({
      action: 'target_withdrawn',
      before: { symbol: '✓' },
      after: null,
    });
    expect(JSON.stringify(await trail())).not.toMatch(/Haushalt|Beschluss/);
    await expect(withdraw('A-c1')).rejects.toMatchObject({ code: 'target-not-found' });
  });

  it('belongs to a criterion that a round of this municipality asks', async () => {
    await expect(set('nothing')).rejects.toMatchObject({ code: 'criterion-not-found' });
    await expect(set('B-renamed')).rejects.toMatchObject({ code: 'criterion-not-found' });
    await expect(set('A-c1', {}, 'municipality-2')).rejects.toMatchObject({ code: 'criterion-not-found' });
    await expect(withdraw('nothing')).rejects.toMatchObject({ code: 'criterion-not-found' });
    expect(await trail()).toEqual([]);
  });
});
