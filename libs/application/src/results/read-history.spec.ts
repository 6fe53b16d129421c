import { describe, expect, it } from '@jest/globals';
import { roundMatrix, writeRoundScore } from '@selbstcheck/domain';
import { NodeHasher, NoPauses, smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { ComparedRounds } from './compared-rounds.js';
import { ReadHistory } from './read-history.js';

const A = smallVersion('A', [['c1', 'c2']]);
const B = smallVersion('B', [['c1', 'c2']]);

describe('the history of a municipality', () => {
  it('holds the closed rounds by their leading readings, oldest first, with every link between versions', async () => {
    const world = await YearsWorld.with([A, B], [smallMapping(A, B)]);
    await world.addRound({ id: 'later', referenceDate: '2021-01-01', version: 'B', signs: { c1: '333' } });
    await world.addRound({ id: 'open', referenceDate: '2022-01-01', version: 'B', state: 'open' });
    await world.addRound({
      id: 'earlier',
      referenceDate: '2019-01-01',
      version: 'A',
      leadingReading: 'workshop',
      signs: { c1: '222' },
      workshop: { c1: '1' },
    });
    const { rounds, mappings } = await world.history.read(world.municipalityId);
    expect(rounds.map(({ round, reading }) => [round.id, reading])).toEqual([
      ['earlier', 'workshop'],
      ['later', 'self_rating'],
    ]);
    expect(rounds.map(({ readings }) => readings)).toEqual([['self_rating', 'workshop'], ['self_rating']]);
    expect(rounds[0]?.compared.criterionScores.get('A-c1')?.value?.toString()).toBe('5/3');
    expect(mappings).toHaveLength(1);
  });

  it('has the figures of the stored result, to the byte', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2'], ['12- ...']);
    const { rounds } = await world.history.read(world.municipalityId);
    const [stored] = await world.stores.results.list({
      municipalityId: world.municipalityId,
      roundId: 'round-1',
    });
    expect(writeRoundScore(rounds[0]!.compared.score)).toBe(stored?.body);
  });

  it('reads the readings that were chosen in their order, and says which it does not have', async () => {
    const world = await YearsWorld.with([A]);
    await world.addRound({ id: 'both', version: 'A', signs: { c1: '222' }, workshop: { c1: '333' } });
    await world.addRound({ id: 'one', referenceDate: '2021-01-01', version: 'A', signs: { c1: '222' } });
    await world.addRound({ id: 'open', referenceDate: '2022-01-01', version: 'A', state: 'open' });
    const chosen = (roundId: string, reading: 'workshop' | null = null) => ({ roundId, reading });
    const read = (...list: ReturnType<typeof chosen>[]) =>
      world.history.readChosen(world.municipalityId, list);
    const { rounds } = await read(chosen('one'), chosen('both', 'workshop'));
    expect(rounds.map(({ round, reading }) => [round.id, reading])).toEqual([
      ['one', 'self_rating'],
      ['both', 'workshop'],
    ]);
    await expect(read(chosen('one', 'workshop'))).rejects.toMatchObject({ code: 'reading-not-found' });
    await expect(read(chosen('open'))).rejects.toMatchObject({ code: 'round-not-found' });
    await expect(world.history.readChosen('municipality-2', [chosen('one')])).rejects.toMatchObject({
      code: 'round-not-found',
    });
  });

  it('has no figures of a round whose answers are newer than its result', async () => {
    const world = await YearsWorld.with([A]);
    const round = await world.addRound({ version: 'A', signs: { c1: '222' } });
    const { municipalityId } = world;
    await world.stores.rounds.insertAnswers(
      { municipalityId, roundId: round.id },
      'self_rating',
      new Map([['A-c2-1', 'yes']]),
    );
    await expect(world.history.read(municipalityId)).rejects.toMatchObject({ code: 'result-not-found' });
    await world.score(round);
    const { rounds } = await world.history.read(municipalityId);
    expect(rounds[0]?.compared.criterionScores.get('A-c2')?.symbol).toBe(3);
  });

  it('gives the same round object as long as its result is the same, so that little is read twice', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1'], ['222', '333']);
    const [first, second] = [
      await world.history.read(world.municipalityId),
      await world.history.read(world.municipalityId),
    ];
    expect(second.rounds[0]?.compared).toBe(first.rounds[0]?.compared);
  });

  it('trap 2: a change to the catalogue today does not move a past round', async () => {
    const world = await YearsWorld.with([A]);
    await world.addYears('A', ['c1', 'c2'], ['222 11-', '333 12-']);
    // by a process that has kept nothing, so that nothing is compared with itself
    const figures = async () => {
      const { rounds: stored, catalogues } = world.stores;
      const fresh = new ReadHistory(
        stored,
        catalogues,
        new ComparedRounds(world.stores, world.activeModel, new NodeHasher()),
        new NoPauses(),
      );
      const { rounds, mappings } = await fresh.read(world.municipalityId);
      const compared = rounds.map((round) => round.compared);
      return JSON.stringify([
        roundMatrix(compared, mappings, 'neighbour'),
        compared.map(({ score }) => score),
      ]);
    };
    const before = await figures();
    await world.stores.catalogues.insert(B);
    await world.stores.catalogues.insertMapping(smallMapping(A, B, [['reworded_major', ['c1'], ['c1']]]));
    expect(await figures()).toBe(before);
  });
});
