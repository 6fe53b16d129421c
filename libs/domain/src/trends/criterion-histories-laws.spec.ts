import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CatalogueMapping } from '../catalogue/catalogue.js';
import { check, compare, mappingBetween } from '../comparison/comparison-world.spec-support.js';
import { criterionHistories, type CriterionHistory } from './criterion-histories.js';
import { dated, historiesOf, seriesOf } from './dated-rounds.spec-support.js';
import { evolvingRounds } from './evolving-rounds.spec-support.js';
import { segmentsOf } from './segments.js';
import { isCounted, type SeriesPoint } from './series.js';

describe('trap 2: a change to the catalogue today', () => {
  const A = check('A', [['222', '11', '33']]);
  const B = check('B', [['322', '11', '21']]);
  const C = check('C', [['32', '31', '22']]);
  const first = mappingBetween(A.catalogue, B.catalogue, [['reworded_minor', 'A1.2', 'B1.2']]);
  const second = mappingBetween(B.catalogue, C.catalogue, [
    ['reworded_major', 'B1.1', 'C1.1'],
    ['merged', 'B1.2 B1.3', 'C1.2'],
  ]);

  it('moves no past round: with a third version, comparison, matrix and histories are the same bytes', () => {
    const rounds = dated(A, A, B, B);
    const bytes = (mappings: readonly CatalogueMapping[]) =>
      JSON.stringify(criterionHistories(rounds, mappings));
    expect(bytes([first, second])).toBe(bytes([first]));
    expect(JSON.stringify(compare(A, B, [first, second]))).toBe(JSON.stringify(compare(A, B, [first])));
  });

  it('moves no past point when a round of the third version is there as well', () => {
    const past = historiesOf([A, A, B, B], [first]);
    const now = historiesOf([A, A, B, B, C], [first, second]);
    for (const { points } of past) {
      expect(now.map((history) => JSON.stringify(history.points.slice(0, 4)))).toContain(
        JSON.stringify(points),
      );
    }
  });
});

describe('whatever the rounds', () => {
  const worlds = fc
    .tuple(
      fc.integer({ min: 0, max: 2_147_483_000 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom(0, 20),
    )
    .map(([seed, generations, count, recordedPercent]) =>
      evolvingRounds(seed, generations, count, recordedPercent),
    );

  it('every criterion of every round has exactly one point', () => {
    fc.assert(
      fc.property(worlds, ({ checks, mappings }) => {
        const histories = historiesOf(checks, mappings);
        checks.forEach(({ catalogue }, at) => {
          const asked = catalogue.fields.flatMap((field) => field.criteria.map(({ id }) => id));
          const found = histories.flatMap(({ idsByRound }) => idsByRound[at] ?? []);
          expect([...found].sort()).toEqual([...asked].sort());
        });
        for (const { idsByRound, points } of histories) {
          expect(points.map((point) => point === null)).toEqual(idsByRound.map((id) => id === null));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('each segment ends at a break that is told, and no other break lies between counted rounds', () => {
    fc.assert(
      fc.property(worlds, ({ checks, mappings }) => {
        for (const history of historiesOf(checks, mappings)) {
          const at = (point: SeriesPoint) => history.points.indexOf(point);
          const counted = seriesOf(history).filter(isCounted);
          const starts = new Set(segmentsOf(seriesOf(history)).map((segment) => segment[0]));
          counted.slice(1).forEach((point, index) => {
            const earlier = at(counted[index]!);
            const told = history.breaks.filter(({ from, to }) => from >= earlier && to <= at(point));
            expect(told.length > 0).toBe(starts.has(point));
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a further round does not change what was said of the rounds before', () => {
    fc.assert(
      fc.property(worlds, ({ checks, mappings }) => {
        const told = (histories: readonly CriterionHistory[], rounds: number) =>
          histories
            .map(({ points }) => JSON.stringify(points.slice(0, rounds)))
            .filter((text) => text.includes('roundId'))
            .sort();
        const past = checks.slice(0, -1);
        expect(told(historiesOf(checks, mappings), past.length)).toEqual(
          told(historiesOf(past, mappings), past.length),
        );
      }),
      { numRuns: 100 },
    );
  });
});
