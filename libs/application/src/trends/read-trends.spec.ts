import { describe, expect, it } from '@jest/globals';
import { smallMapping, smallVersion, YearsWorld } from '@selbstcheck/testing';
import { latestAsked } from './asked-criterion.js';
import { latestChangeOf } from './latest-change.js';
import { ReadCriterionTrend } from './read-criterion-trend.js';
import type { CriterionTrend } from './read-trends.js';

const A = smallVersion('A', [['c1', 'c2', 'c3']]);
const B = smallVersion('B', [['c1', 'c2', 'new']]);
const MAPPING = smallMapping(A, B, [['moved', ['c2'], ['c2']]]);

const values = ({ series }: CriterionTrend) => series.map(({ value }) => value?.toString() ?? null);

async function world(): Promise<YearsWorld> {
  const made = await YearsWorld.with([A, B], [MAPPING]);
  await made.addYears('A', ['c1', 'c2', 'c3'], ['111 222 222', '222 222 222']);
  await made.addRound({
    id: 'round-3',
    title: 'Selbstcheck 2018',
    referenceDate: '2018-06-01',
    version: 'B',
    signs: { c1: '333', c2: '22-', new: '000' },
  });
  return made;
}

const inDepth = (made: YearsWorld, criterionId: string) =>
  new ReadCriterionTrend(made.trends).read(made.municipalityId, criterionId);

describe('the trends of a municipality', () => {
  it('follow every criterion through the versions, ended ones last', async () => {
    const made = await world();
    const { criteria, rounds } = await made.trends.read(made.municipalityId);
    expect(criteria.map((each) => [latestAsked(each.history, rounds).criterion.id, each.hasEnded])).toEqual([
      ['B-c1', false],
      ['B-c2', false],
      ['B-new', false],
      ['A-c3', true],
    ]);
    expect(criteria.map(values)).toEqual([['1', '2', '3'], ['2', '2', '2'], ['0'], ['2', '2']]);
    expect(criteria[0]?.cells.map((cell) => cell?.change?.changeClass ?? null)).toEqual([
      null,
      'improved',
      'improved',
    ]);
  });

  it('are empty where no round is closed', async () => {
    const made = await YearsWorld.with([A]);
    await made.addRound({ version: 'A', state: 'open' });
    const trends = await made.trends.read(made.municipalityId);
    expect(trends).toMatchObject({ rounds: [], criteria: [], comparisons: [] });
    expect(latestChangeOf(trends)).toBeNull();
  });

  it('know what changed last only from the second round on', async () => {
    const made = await YearsWorld.with([A]);
    await made.addYears('A', ['c1'], ['222']);
    expect(latestChangeOf(await made.trends.read(made.municipalityId))).toBeNull();
    const two = await world();
    const latest = latestChangeOf(await two.trends.read(two.municipalityId));
    expect(latest?.comparison.added.map(({ criterionId }) => criterionId)).toEqual(['B-new']);
    expect(latest?.noise.rate.toString()).toBe('1/5');
    expect(latest?.noise.flips).not.toBeNull();
  });

  it('find a criterion under its id of any version, and its neighbours', async () => {
    const made = await world();
    for (const id of ['A-c2', 'B-c2']) {
      const { criterion, previous, next } = await inDepth(made, id);
      expect(criterion.history.criterionId).toBe('B-c2');
      expect([previous?.history.criterionId, next?.history.criterionId]).toEqual(['B-c1', 'B-new']);
    }
    const ended = await inDepth(made, 'A-c3');
    expect(ended.criterion.hasEnded).toBe(true);
    expect(ended.next).toBeNull();
    await expect(inDepth(made, 'nothing')).rejects.toMatchObject({ code: 'criterion-not-found' });
    await expect(new ReadCriterionTrend(made.trends).read('municipality-2', 'B-c2')).rejects.toMatchObject({
      code: 'criterion-not-found',
    });
  });

  it('show the answers behind each point, of one question in one row', async () => {
    const made = await world();
    const { questions } = await inDepth(made, 'B-c2');
    const answers = questions.map((cells) =>
      cells.map((cell) => (cell === 'not_asked' ? cell : cell.answer)),
    );
    expect(answers[2]).toEqual(['rather_yes', 'rather_yes', 'not_assessable']);
    expect(answers).toHaveLength(3);
  });

  it('refuse links that contradict each other', async () => {
    const [link] = MAPPING.links;
    const made = await YearsWorld.with([A, B], [{ ...MAPPING, links: [link!, ...MAPPING.links] }]);
    await made.addRound({ id: 'r1', version: 'A', signs: { c1: '111' } });
    await made.addRound({ id: 'r2', referenceDate: '2024-01-01', version: 'B', signs: { c1: '111' } });
    await expect(made.trends.read(made.municipalityId)).rejects.toMatchObject({
      code: 'mapping-contradictory',
    });
  });
});
