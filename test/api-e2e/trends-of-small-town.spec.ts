import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { smallReport } from '@selbstcheck/testing';
import { call } from './call.js';
import { startSmallTown, type SmallTown } from './small-town.js';
import { importReport } from './town.js';

describe('the trends of a small town', () => {
  let town: SmallTown;

  beforeAll(async () => {
    town = await startSmallTown();
  });

  afterAll(async () => {
    await town?.server.stop();
  });

  const trends = () =>
    call(town.url, endpoints.getTrends, {
      headers: town.first,
      params: { municipalityId: town.municipalityId },
    });

  it('say that there is no round, then what there is with one, and that two dates are the same', async () => {
    expect(await trends()).toMatchObject({ rounds: [], fields: [], sentence: null });
    await importReport(town.url, town.municipalityId, town.first, smallReport());
    const one = await trends();
    expect(one.notice).toMatch(/^Es gibt erst eine Runde/);
    expect(one.fields[0]?.criteria.map(({ points }) => points.map((point) => point?.symbol))).toEqual([
      [2],
      [0],
    ]);
    const report = smallReport('Auental').replace('Monitoring\t✘', 'Monitoring\t✓');
    await importReport(town.url, town.municipalityId, town.first, report);
    const two = await trends();
    expect(two.rounds).toHaveLength(2);
    expect(two.notice).toMatch(/dasselbe Datum|nicht miteinander verknüpft/);
    const told = two.fields.flatMap(({ criteria }) => criteria);
    expect(told.every(({ change, improved, worsened }) => change === null && !improved && !worsened)).toBe(
      true,
    );
    expect(told[0]?.sentence).toMatch(/dasselbe Datum/);
    expect(two.sentence).toMatch(/^Die letzten beiden Runden tragen dasselbe Datum/);
  });
});
