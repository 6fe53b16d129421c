import { beforeEach, describe, expect, it } from '@jest/globals';
import { TABLES_COORDINATION as COORDINATION, TablesWorld } from '@selbstcheck/testing';
import { keyOf } from '../rounds/round-key.js';

const WISH = {
  title: 'Selbstcheck 2016',
  referenceDate: '2016-05-01',
  catalogueVersionId: 'A',
  sourceName: 'Bericht an den Rat, Mai 2016',
};

let world: TablesWorld;

beforeEach(async () => {
  world = await TablesWorld.make();
});

const enter = (told: Partial<typeof WISH> = {}) =>
  world.entering.enter(COORDINATION, 'municipality-1', { ...WISH, ...told });

describe('a round that took place before', () => {
  it('is in agreement with its source named, and in the audit trail', async () => {
    const round = await enter();
    const { plans, audit } = world.answering.stores;
    expect(round).toMatchObject({ title: WISH.title, state: 'in_agreement', source: 'answers' });
    expect(await plans.find(keyOf(round))).toMatchObject({
      opensOn: WISH.referenceDate,
      deadline: WISH.referenceDate,
      sourceName: WISH.sourceName,
    });
    expect((await audit.readAfter(0, 10)).at(-1)).toMatchObject({
      action: 'earlier_round_entered',
      after: { sourceName: WISH.sourceName },
    });
  });

  it.each([
    ['a day ahead', { referenceDate: '2099-01-01' }, 'round-date-ahead'],
    ['no day', { referenceDate: '2016-02-30' }, 'round-date-invalid'],
    ['an unknown catalogue version', { catalogueVersionId: 'X' }, 'catalogue-version-unknown'],
  ])('with %s is refused, and nothing is kept', async (_, told, code) => {
    const before = await world.answering.stores.rounds.listByMunicipality('municipality-1');
    await expect(enter(told)).rejects.toMatchObject({ code });
    expect(await world.answering.stores.rounds.listByMunicipality('municipality-1')).toEqual(before);
  });
});
