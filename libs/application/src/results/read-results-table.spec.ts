import { describe, expect, it } from '@jest/globals';
import { smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { ReadResultsTable } from './read-results-table.js';

const A = smallVersion('A', [['c1', 'c2']]);
const B = smallVersion('B', [['c1', 'c2', 'c3']]);

describe('every stored result of a municipality', () => {
  it('has one part for each view of each closed round, oldest first', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2'], ['000 111']);
    await world.addRound({ id: 'open', version: 'A', state: 'open', signs: { c1: '333' } });
    await world.addRound({
      id: 'both',
      referenceDate: '2024-06-01',
      version: 'A',
      signs: { c1: '222' },
      workshop: { c1: '333' },
      leadingReading: 'workshop',
    });
    const table = new ReadResultsTable(world.history, world.stores.results, world.activeModel);
    const scored = await table.read(world.municipalityId);
    expect(scored.map(({ round, reading }) => `${round.id} ${reading}`)).toEqual([
      'round-1 self_rating',
      'both self_rating',
      'both workshop',
    ]);
    const values = scored.map(({ score }) => score.fields[0]?.criterionScores[0]?.value?.toString());
    expect(values).toEqual(['0', '2', '3']);
    expect(await table.read('municipality-9')).toEqual([]);
  });

  it('names a series after the first round that asks it, so that a later round changes no name', async () => {
    const mapping = smallMapping(A, B, [
      ['reworded_minor', ['c1'], ['c2']],
      ['removed', ['c2'], []],
      ['new', [], ['c1']],
    ]);
    const world = await YearsWorld.with([A, B], [mapping]);
    await world.addYears('A', ['c1', 'c2'], ['000 111']);
    const table = new ReadResultsTable(world.history, world.stores.results, world.activeModel);
    const [before] = await table.read(world.municipalityId);
    await world.addRound({ id: 'later', referenceDate: '2024-06-01', version: 'B', signs: { c1: '222' } });
    const [first, second] = await table.read(world.municipalityId);
    expect(first?.series).toEqual(before?.series);
    expect(Object.fromEntries(first?.series ?? [])).toEqual({ 'A-c1': 'A/A-c1', 'A-c2': 'A/A-c2' });
    expect(Object.fromEntries(second?.series ?? [])).toEqual({
      'B-c2': 'A/A-c1',
      'B-c1': 'B/B-c1',
      'B-c3': 'B/B-c3',
    });
  });
});
