import { describe, expect, it } from '@jest/globals';
import type { CatalogueMapping } from '../catalogue/catalogue.js';
import { check, mappingBetween, scored, type Check } from '../comparison/comparison-world.spec-support.js';
import { roundMatrix } from '../comparison/round-matrix.js';
import { criterionHistories, type CriterionHistory } from './criterion-histories.js';
import { dated, historiesOf, seriesOf } from './dated-rounds.spec-support.js';
import { segmentsOf } from './segments.js';

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const historyOf = (checks: readonly Check[], mappings: readonly CatalogueMapping[] = []) =>
  historiesOf(checks, mappings)[0]!;

const steps = ({ points }: CriterionHistory) =>
  points.map((point) => point?.fromPrevious?.likeForLike.toString() ?? null);

describe('the history of a criterion', () => {
  it('has for each round its value, its step at the same questions, and its class', () => {
    const history = historyOf([check('A', [['22']]), check('A', [['33']]), check('A', [['32']])]);
    expect(written(history)).toEqual({
      fieldId: 'A1',
      criterionId: 'A1.1',
      idsByRound: ['A1.1', 'A1.1', 'A1.1'],
      breaks: [],
      points: [
        {
          roundId: 'r1',
          date: '2001-06-01',
          value: '2',
          missing: null,
          coverage: '1',
          questions: 2,
          isRecorded: false,
          isThin: false,
          hasBreakBefore: false,
          fromPrevious: null,
          change: null,
        },
        expect.objectContaining({
          value: '3',
          fromPrevious: { likeForLike: '1', isComparableForTrend: true },
          change: 'improved',
        }),
        expect.objectContaining({
          value: '5/2',
          fromPrevious: { likeForLike: '-1/2', isComparableForTrend: true },
          change: 'slightly_fallen',
        }),
      ],
    });
  });

  it('steps over a recorded round in the middle, whose own class is still told', () => {
    const history = historyOf([check('A', [['22']]), check('A', [['..=0']]), check('A', [['33']])]);
    expect(steps(history)).toEqual([null, null, '1']);
    expect(history.points.map((point) => point?.change)).toEqual([null, 'levels_lower', 'levels_higher']);
    expect(history.points[1]).toMatchObject({ isRecorded: true, coverage: null, questions: null });
    expect(history.breaks).toEqual([]);
    expect(segmentsOf(seriesOf(history)).map((segment) => segment.length)).toEqual([2]);
  });

  it('steps over an unrated round in the middle, which is neither 0 nor a break', () => {
    const history = historyOf([check('A', [['22']]), check('A', [['--']]), check('A', [['33']])]);
    expect(steps(history)).toEqual([null, null, '1']);
    expect(history.points[1]).toMatchObject({ value: null, missing: 'not_assessable' });
    expect(history.points.map((point) => point?.change)).toEqual([null, 'no_longer_rated', 'newly_rated']);
    expect(history.breaks).toEqual([]);
  });

  it('has no step where no question was rated in both counted rounds', () => {
    const history = historyOf([check('A', [['2-']]), check('A', [['--']]), check('A', [['-3']])]);
    expect(steps(history)).toEqual([null, null, null]);
    expect(history.breaks).toEqual([{ from: 0, to: 2, reason: 'too_few_answered' }]);
    expect(history.points[2]).toMatchObject({ hasBreakBefore: false });
  });

  it('compares no whole rounds a second time: the matrix beside it is that of the neighbours', () => {
    const checks = [check('A', [['22', '1']]), check('A', [['..=0', '1']]), check('A', [['33', '2']])];
    const { matrix } = criterionHistories(dated(...checks), []);
    const alone = roundMatrix(
      checks.map((one) => scored(one)),
      [],
      'neighbour',
    );
    expect(written(matrix)).toEqual(written(alone));
  });

  it('takes one round, and none', () => {
    expect(historyOf([check('A', [['22']])]).points).toHaveLength(1);
    expect(historiesOf([])).toEqual([]);
  });

  it('is refused for rounds out of order', () => {
    const [first, second] = dated(check('A', [['2']]), check('A', [['2']]));
    expect(() => criterionHistories([second!, first!], [])).toThrow(RangeError);
  });
});

describe('trap 6: a renamed or moved criterion', () => {
  const before = check('A', [['22', '11'], ['33']]);
  const after = check('B', [['22'], ['33', '31']]);
  const moved = mappingBetween(
    before.catalogue,
    after.catalogue,
    [['moved', 'A1.2', 'B2.2']],
    [
      ['same', 'A1.2.1', 'B2.2.1'],
      ['same', 'A1.2.2', 'B2.2.2'],
    ],
  );

  it('keeps its series under its new field and number', () => {
    const history = historiesOf([before, after], [moved]).find(({ criterionId }) => criterionId === 'B2.2')!;
    expect(history).toMatchObject({ fieldId: 'B2', idsByRound: ['A1.2', 'B2.2'], breaks: [] });
    expect(steps(history)).toEqual([null, '1']);
  });

  it('keeps it when the old version is used once more', () => {
    const histories = historiesOf([before, after, before], [moved]);
    expect(histories.map(({ idsByRound }) => idsByRound)).toContainEqual(['A1.2', 'B2.2', 'A1.2']);
    expect(histories).toHaveLength(3);
  });

  it('keeps it over a rewording that breaks it; the break is told with its place and reason', () => {
    const reworded = check('B', [['22', '33']]);
    const mapping = mappingBetween(check('A', [['22', '11']]).catalogue, reworded.catalogue, [
      ['reworded_major', 'A1.2', 'B1.2'],
    ]);
    const [untouched, history] = historiesOf([check('A', [['22', '11']]), reworded], [mapping]);
    expect(untouched!.breaks).toEqual([]);
    expect(history).toMatchObject({
      idsByRound: ['A1.2', 'B1.2'],
      breaks: [{ from: 0, to: 1, reason: 'reworded' }],
    });
    expect(history!.points[1]).toMatchObject({ hasBreakBefore: true, fromPrevious: null });
  });
});

describe('a break in a history', () => {
  const A = check('A', [['222', '11']]);
  const B = check('B', [['222', '33']]);
  const otherQuestions = mappingBetween(
    A.catalogue,
    B.catalogue,
    [],
    [
      ['reworded_major', 'A1.1.2', 'B1.1.2'],
      ['reworded_major', 'A1.1.3', 'B1.1.3'],
    ],
  );

  it('lies where under two thirds of the questions are the same, and the chain goes on over it', () => {
    const history = historyOf([A, B], [otherQuestions]);
    expect(history.breaks).toEqual([{ from: 0, to: 1, reason: 'too_few_same_questions' }]);
    expect(history.points[1]).toMatchObject({ hasBreakBefore: true, change: 'unchanged' });
    expect(steps(history)).toEqual([null, '0']);
  });

  it.each([
    ['recorded', check('A', [['...=1', '11']])],
    ['unrated', check('A', [['---', '11']])],
  ])('is found over a %s round too, against the latest counted one', (_, between) => {
    const history = historyOf([A, between, B], [otherQuestions]);
    expect(history.breaks).toEqual([{ from: 0, to: 2, reason: 'too_few_same_questions' }]);
    expect(history.points.map((point) => point?.hasBreakBefore)).toEqual([false, false, true]);
  });

  it('before a recorded round is told there, and not again at the next counted one', () => {
    const major = mappingBetween(A.catalogue, B.catalogue, [['reworded_major', 'A1.1', 'B1.1']]);
    const history = historyOf([A, check('B', [['...=1', '11']]), B], [major]);
    expect(history.breaks).toEqual([{ from: 0, to: 1, reason: 'reworded' }]);
    expect(history.points.map((point) => point?.hasBreakBefore)).toEqual([false, true, false]);
    expect(segmentsOf(seriesOf(history)).map((segment) => segment.length)).toEqual([1, 1]);
  });

  it('before the first counted round hides none that comes later', () => {
    const major = mappingBetween(A.catalogue, B.catalogue, [['reworded_major', 'A1.1', 'B1.1']]);
    const recorded = check('A', [['...=1', '11']]);
    const thin = check('B', [['2--', '33']]);
    expect(historyOf([recorded, B, thin], [major]).breaks).toEqual([
      { from: 0, to: 1, reason: 'reworded' },
      { from: 1, to: 2, reason: 'too_few_answered' },
    ]);
    expect(historyOf([recorded, check('B', [['---', '33']]), B, thin], [major]).breaks).toEqual([
      { from: 0, to: 1, reason: 'reworded' },
      { from: 2, to: 3, reason: 'too_few_answered' },
    ]);
  });

  it('thin answers end the trend without changing the definition', () => {
    const history = historyOf([check('A', [['222']]), check('A', [['2--']])]);
    expect(history.breaks).toEqual([{ from: 0, to: 1, reason: 'too_few_answered' }]);
    expect(history.points[1]).toMatchObject({ hasBreakBefore: false, isThin: true });
    expect(segmentsOf(seriesOf(history))).toHaveLength(2);
  });
});

describe('a criterion that a version leaves out', () => {
  const A = check('A', [['22', '11']]);
  const B = check('B', [['22']]);
  const removed = mappingBetween(A.catalogue, B.catalogue);

  it('has no point there, and goes on over a break when the version that asks it comes back', () => {
    const history = historiesOf([A, B, check('A', [['22', '22']])], [removed])[1]!;
    expect(history).toMatchObject({ criterionId: 'A1.2', idsByRound: ['A1.2', null, 'A1.2'] });
    expect(history.points[1]).toBeNull();
    expect(history.points[2]).toMatchObject({ hasBreakBefore: true, change: null });
    expect(steps(history)).toEqual([null, null, '1']);
    expect(history.breaks).toEqual([{ from: 0, to: 2, reason: 'not_asked_between' }]);
  });

  it('is another one when a later version brings it back as new', () => {
    const C = check('C', [['22', '11']]);
    const added = mappingBetween(B.catalogue, C.catalogue);
    const histories = historiesOf([A, B, C], [removed, added]);
    expect(histories.map(({ idsByRound }) => idsByRound)).toEqual([
      ['A1.1', 'B1.1', 'C1.1'],
      [null, null, 'C1.2'],
      ['A1.2', null, null],
    ]);
    expect(histories[1]!.breaks).toEqual([]);
  });

  it('split ones end, what they were split into begins, and both know why', () => {
    const split = check('B', [['22', '11', '33']]);
    const mapping = mappingBetween(A.catalogue, split.catalogue, [['split', 'A1.2', 'B1.2 B1.3']]);
    const regrouped = [{ from: 0, to: 1, reason: 'regrouped' }];
    expect(historiesOf([A, split], [mapping]).map(({ idsByRound, breaks }) => [idsByRound, breaks])).toEqual([
      [['A1.1', 'B1.1'], []],
      [[null, 'B1.2'], regrouped],
      [[null, 'B1.3'], regrouped],
      [['A1.2', null], regrouped],
    ]);
    const again = historiesOf([A, split, A], [mapping]);
    expect(again.map(({ idsByRound }) => idsByRound)).toContainEqual(['A1.2', null, 'A1.2']);
    expect(again[1]!.breaks).toEqual([{ from: 0, to: 2, reason: 'regrouped' }]);
  });
});
