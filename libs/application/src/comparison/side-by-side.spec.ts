import { describe, expect, it } from '@jest/globals';
import { anEntry, smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import type { ChosenReading } from '../results/read-history.js';
import { CompareTwoRounds } from './compare-two-rounds.js';
import { ReadMatrix } from './read-matrix.js';

const A = smallVersion('A', [['c1', 'c2']]);
const B = smallVersion('B', [['c1'], ['c2']]);

const leading = (roundId: string): ChosenReading => ({ roundId, reading: null });

async function threeYears(): Promise<YearsWorld> {
  const world = await YearsWorld.with([A, B], [smallMapping(A, B, [['moved', ['c2'], ['c2']]])]);
  await world.addYears('A', ['c1', 'c2'], ['000 111', '011 111']);
  await world.addRound({
    id: 'round-3',
    title: 'Selbstcheck 2018',
    referenceDate: '2018-06-01',
    version: 'B',
    signs: { c1: '222', c2: '111' },
    workshop: { c1: '333' },
  });
  return world;
}

describe('two readings compared', () => {
  it('are taken in the order they were chosen, with the noise of the earlier one', async () => {
    const world = await threeYears();
    const chosen = { before: leading('round-1'), after: leading('round-3') };
    const forwards = await new CompareTwoRounds(world.history).compare(world.municipalityId, chosen);
    expect(forwards.comparison.criteria.map(({ changeClass }) => changeClass)).toEqual([
      'improved',
      'unchanged',
    ]);
    expect(forwards.noise.rate.toString()).toBe('1/5');
    const backwards = await new CompareTwoRounds(world.history).compare(world.municipalityId, {
      before: chosen.after,
      after: chosen.before,
    });
    expect(backwards.comparison.criteria[0]).toMatchObject({ changeClass: 'worsened' });
    expect(backwards.before.round.id).toBe('round-3');
  });

  it('can be two views of one round', async () => {
    const world = await threeYears();
    const { before, after, comparison } = await new CompareTwoRounds(world.history).compare(
      world.municipalityId,
      {
        before: { roundId: 'round-3', reading: 'self_rating' },
        after: { roundId: 'round-3', reading: 'workshop' },
      },
    );
    expect([before.reading, after.reading]).toEqual(['self_rating', 'workshop']);
    expect(comparison.criteria.map(({ changeClass }) => changeClass)).toEqual(['improved', 'unchanged']);
  });

  it('say where other departments answered, as far as that is known', async () => {
    const world = await threeYears();
    const said = async (roundId: string, partId: string, department: string) => {
      const subject = { kind: 'answer', partId, detail: department } as const;
      const content = { kind: 'answer', answer: 'no', note: null, basis: 'fresh' } as const;
      const key = { municipalityId: world.municipalityId, roundId };
      await world.stores.entries.append(key, [
        anEntry({ entryId: `${roundId}-${partId}`, subject, content }),
      ]);
    };
    await said('round-1', 'A-c1-1', 'Jugendamt');
    await said('round-1', 'A-c2-1', 'Bauamt');
    await said('round-2', 'A-c1-1', 'Sozialamt');
    const flagged = async (before: string, after: string) =>
      (
        await new CompareTwoRounds(world.history).compare(world.municipalityId, {
          before: leading(before),
          after: leading(after),
        })
      ).comparison.criteria.map((criterion) => criterion.notes);
    await expect(flagged('round-1', 'round-2')).resolves.toEqual([
      expect.arrayContaining(['other_departments']),
      expect.not.arrayContaining(['other_departments']),
    ]);
  });

  it('are refused where there is no such round or view', async () => {
    const world = await threeYears();
    const compare = (roundId: string, reading: ChosenReading['reading']) =>
      new CompareTwoRounds(world.history).compare(world.municipalityId, {
        before: leading('round-1'),
        after: { roundId, reading },
      });
    await expect(compare('round-9', null)).rejects.toMatchObject({ code: 'round-not-found' });
    await expect(compare('round-1', 'workshop')).rejects.toMatchObject({ code: 'reading-not-found' });
    await world.addRound({ id: 'open', version: 'A', state: 'open' });
    await expect(compare('open', null)).rejects.toMatchObject({ code: 'round-not-found' });
  });

  it.each([
    ['mapping-circular', [smallMapping(A, B), smallMapping(B, A)]],
    [
      'mapping-contradictory',
      [
        smallMapping(A, B, [
          ['same', ['c1'], ['c1']],
          ['same', ['c1'], ['c2']],
        ]),
      ],
    ],
  ] as const)('are refused over a damaged mapping: %s', async (code, mappings) => {
    const world = await YearsWorld.with([A, B], mappings);
    await world.addYears('A', ['c1', 'c2'], ['000 111']);
    await world.addRound({ id: 'later', version: 'B', signs: { c1: '222', c2: '222' } });
    const chosen = { before: leading('round-1'), after: leading('later') };
    const comparing = new CompareTwoRounds(world.history).compare(world.municipalityId, chosen);
    await expect(comparing).rejects.toMatchObject({ code });
  });
});

describe('rounds side by side', () => {
  const all = { readings: null, reference: 'neighbour' } as const;

  it('are every closed round, each against the one before, with fields over the versions', async () => {
    const world = await threeYears();
    const { rounds, matrix, fields } = await new ReadMatrix(world.history).read(world.municipalityId, all);
    expect(rounds.map(({ round }) => round.id)).toEqual(['round-1', 'round-2', 'round-3']);
    expect(matrix.comparisons[0]).toBeNull();
    expect(matrix.rows.map(({ cells }) => cells.map((cell) => cell?.symbol))).toEqual([
      [0, 1, 2],
      [1, 1, 1],
    ]);
    expect(fields).toEqual([
      { fieldId: 'B-f1', idsByRound: ['A-f1', 'A-f1', 'B-f1'] },
      { fieldId: 'B-f2', idsByRound: [null, null, 'B-f2'] },
    ]);
  });

  it('stand in the order of their dates, each view once, whatever the order of the choice', async () => {
    const world = await threeYears();
    const workshop = { roundId: 'round-3', reading: 'workshop' } as const;
    const self = { roundId: 'round-3', reading: 'self_rating' } as const;
    const readings = [workshop, leading('round-3'), leading('round-1'), self];
    const { rounds, reference } = await new ReadMatrix(world.history).read(world.municipalityId, {
      readings,
      reference: self,
    });
    expect(rounds.map(({ round, reading }) => `${round.id} ${reading}`)).toEqual([
      'round-1 self_rating',
      'round-3 self_rating',
      'round-3 workshop',
    ]);
    expect(reference).toEqual({ baseline: 1 });
  });

  it('are refused where the baseline is not among them', async () => {
    const world = await threeYears();
    const reading = new ReadMatrix(world.history).read(world.municipalityId, {
      readings: [leading('round-1'), leading('round-3')],
      reference: leading('round-2'),
    });
    await expect(reading).rejects.toMatchObject({ code: 'comparison-baseline-unknown' });
  });

  it('can be one round, or none', async () => {
    const world = await threeYears();
    const matrices = new ReadMatrix(world.history);
    const one = await matrices.read(world.municipalityId, { ...all, readings: [leading('round-2')] });
    expect(one.matrix.comparisons).toEqual([null]);
    expect(one.closedRounds).toBe(3);
    const none = await matrices.read('municipality-9', all);
    expect([none.rounds, none.matrix.rows, none.fields]).toEqual([[], [], []]);
  });
});
