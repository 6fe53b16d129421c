import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '@selbstcheck/domain';
import {
  aMunicipality,
  aRound,
  NodeHasher,
  smallMapping,
  smallVersion,
  YearsWorld,
} from '@selbstcheck/testing';
import { ScoreRound } from '../results/score-round.js';
import { keyOf } from '../rounds/round-key.js';
import { CompareWithOthers, type WithOthers } from './compare-with-others.js';
import { SetParticipation } from './participation.js';
import { YearlyValues } from './yearly-values.js';

const A = smallVersion('A', [['c1', 'c2']]);
const B = smallVersion('B', [['c1', 'c2']]);
const SIGNS: readonly Answer[] = ['no', 'rather_no', 'rather_yes', 'yes'];
const OWN = 'own';

interface SmallTown {
  readonly year?: number;
  readonly version?: 'A' | 'B';
  readonly demonstration?: 'none' | 'fictional';
  /** The three answers of the first criterion; a single number is recorded as its symbol. */
  readonly c1: readonly number[];
}

let world: YearsWorld;
let others: CompareWithOthers;
let participation: SetParticipation;

beforeEach(async () => {
  const kept = smallMapping(A, B, [['reworded_major', ['c2'], ['c2']]]);
  world = await YearsWorld.with([A, B], [kept]);
  const { municipalities, participations, catalogues, rounds, results, unitOfWork } = world.stores;
  const yearly = new YearlyValues(rounds, results, world.activeModel);
  others = new CompareWithOthers(municipalities, participations, catalogues, yearly);
  participation = new SetParticipation(participations, unitOfWork, world.audit, world.clock);
});

async function addTown(id: string, town: SmallTown): Promise<void> {
  const { municipalities } = world.stores;
  await municipalities.insert(
    aMunicipality({ id, name: `Kommune ${id}`, demonstration: town.demonstration ?? 'none' }),
  );
  await addRound(id, town);
  await join(id);
}

async function addRound(
  municipalityId: string,
  { year = 2024, version = 'A', c1 }: SmallTown,
): Promise<void> {
  const { rounds } = world.stores;
  const id = `${municipalityId}-${year}-${(await rounds.listByMunicipality(municipalityId)).length}`;
  const round = aRound({
    id,
    municipalityId,
    catalogueVersionId: version,
    title: id,
    referenceDate: `${year}-06-01`,
    leadingReading: 'self_rating',
  });
  await rounds.insert(round);
  const criterionId = `${version}-c1`;
  const [symbol] = c1;
  if (c1.length === 1) {
    await rounds.insertRecordedRatings(keyOf(round), 'self_rating', [
      { criterionId, symbol: symbol as 0 | 1 | 2 | 3 },
    ]);
  } else {
    const answers = c1.map((level, at) => [`${criterionId}-${at + 1}`, SIGNS[level] ?? 'no'] as const);
    await rounds.insertAnswers(keyOf(round), 'self_rating', new Map(answers));
  }
  const { stores, activeModel, clock } = world;
  const scoring = new ScoreRound(stores, activeModel, { hasher: new NodeHasher(), clock });
  await scoring.score(keyOf(round));
}

const join = (id: string, joins = true) => participation.set(world.actor, id, joins);

/** Towns 1 to n; the sums of their three answers rise from 0 to 9. */
async function addOthers(count: number, told: Partial<SmallTown> = {}): Promise<void> {
  for (let town = 1; town <= count; town += 1) {
    const sum = (town * 9) / count;
    const c1 = [0, 1, 2].map((at) => Math.min(3, Math.max(0, Math.floor(sum) - 3 * at)));
    await addTown(`town-${town}`, { c1, ...told });
  }
}

const figures = (answer: WithOthers, criterionId: string) =>
  answer.criteria.get(criterionId)?.map((each) => each && `${each.lower} ${each.median} ${each.upper}`);

describe('a municipality among others', () => {
  it('sees quartiles and median of twelve others that take part', async () => {
    await addTown(OWN, { c1: [3, 3, 3] });
    await addOthers(12);
    const answer = await others.compare(OWN);
    expect(answer).toMatchObject({ limit: null, years: [2024] });
    expect(figures(answer, 'A-c1')).toEqual(['11/12 3/2 25/12']);
    expect(answer.criteria.get('A-c1')?.[0]).toMatchObject({ basis: 'answers', place: 'above' });
    expect(figures(answer, 'A-c2')).toEqual([null]);
  });

  it('sees figures from exactly ten others, and nothing from nine: itself does not count', async () => {
    await addTown(OWN, { c1: [2, 2, 2] });
    await addOthers(10);
    expect(await others.compare(OWN)).toMatchObject({ limit: null });
    await join('town-10', false);
    const nine = await others.compare(OWN);
    expect(nine).toMatchObject({ limit: 'too_few', years: [], catalogue: null });
    expect(nine.criteria.size).toBe(0);
  });

  it('sees only the explanation while it does not take part', async () => {
    await addTown(OWN, { c1: [2, 2, 2] });
    await addOthers(12);
    await join(OWN, false);
    const answer = await others.compare(OWN);
    expect(answer).toMatchObject({ limit: 'not_taking_part', years: [], participation: { joins: false } });
    expect(answer.criteria.size).toBe(0);
  });

  it('is told that it needs a closed round of its own', async () => {
    await world.stores.municipalities.insert(aMunicipality({ id: OWN, name: 'Ohne Runde' }));
    await join(OWN);
    await addOthers(12);
    await expect(others.compare(OWN)).resolves.toMatchObject({ limit: 'no_round' });
  });

  it('is compared real with real and demonstration with demonstration only', async () => {
    await addTown(OWN, { c1: [2, 2, 2] });
    await addOthers(9);
    for (const n of [1, 2, 3]) await addTown(`demo-${n}`, { c1: [3, 3, 3], demonstration: 'fictional' });
    await expect(others.compare(OWN)).resolves.toMatchObject({ limit: 'too_few' });
    await expect(others.compare('demo-1')).resolves.toMatchObject({ limit: 'too_few' });
  });

  it('never learns a name, an id, a count or an end of the others', async () => {
    await addTown(OWN, { c1: [2, 2, 2] });
    await addOthers(11);
    const { criteria, ...rest } = await others.compare(OWN);
    const answer = JSON.stringify([rest, [...criteria]]);
    expect(answer).not.toMatch(/town-|Kommune|11"|:11\b/);
    expect(Object.keys(criteria.get('A-c1')?.[0] ?? {}).toSorted()).toEqual([
      'basis',
      'lower',
      'median',
      'own',
      'place',
      'upper',
    ]);
  });
});

describe('what counts of another municipality', () => {
  beforeEach(async () => {
    await addTown(OWN, { c1: [2, 2, 2] });
  });

  it('is its latest closed round of the year', async () => {
    await addOthers(10, { c1: [0, 0, 0] });
    for (let town = 1; town <= 10; town += 1) await addRound(`town-${town}`, { c1: [1, 1, 1] });
    expect(figures(await others.compare(OWN), 'A-c1')).toEqual(['1 1 1']);
  });

  it('is what continues comparably in the own latest version, over the links', async () => {
    await addRound(OWN, { year: 2025, version: 'B', c1: [3, 3, 3] });
    await addOthers(10, { c1: [1, 1, 1] });
    const answer = await others.compare(OWN);
    expect(answer.catalogue?.id).toBe('B');
    expect(answer.years).toEqual([2024, 2025]);
    expect(figures(answer, 'B-c1')).toEqual(['1 1 1', null]);
    expect(figures(answer, 'B-c2')).toEqual([null, null]);
    expect(answer.criteria.get('B-c1')?.[0]?.own?.toString()).toBe('2');
  });

  it('does not show a year in which only few others had a round', async () => {
    await addOthers(10);
    await addRound('town-1', { year: 2019, c1: [3, 3, 3] });
    expect((await others.compare(OWN)).years).toEqual([2024]);
  });

  it('is its symbol, and everybody else is taken as theirs, where a report knows no answers', async () => {
    await addOthers(9, { c1: [2, 2, 1] });
    await addTown('reported', { c1: [1] });
    const cell = (await others.compare(OWN)).criteria.get('A-c1')?.[0];
    expect(cell).toMatchObject({ basis: 'symbols', place: 'middle' });
    expect(cell?.median.toString()).toBe('2');
  });

  it('goes at once when it leaves, and comes at once when a round is added', async () => {
    await addOthers(11, { c1: [1, 1, 1] });
    await addTown('last', { c1: [3, 3, 3] });
    await join('town-1', false);
    await join('town-2', false);
    await expect(others.compare(OWN)).resolves.toMatchObject({ limit: null });
    await addRound('last', { year: 2026, c1: [3, 3, 3] });
    expect((await others.compare(OWN)).years).toEqual([2024]);
    await join('last', false);
    await expect(others.compare(OWN)).resolves.toMatchObject({ limit: 'too_few' });
  });
});

describe('two answers, before and after one joins', () => {
  it('tell on which side of a quartile it lies, not its value', async () => {
    await addTown(OWN, { c1: [2, 2, 2] });
    await addOthers(10);
    const after = async (c1: readonly number[]) => {
      await addTown(`joins-${c1.join('')}`, { c1 });
      const answer = figures(await others.compare(OWN), 'A-c1');
      await join(`joins-${c1.join('')}`, false);
      return answer;
    };
    const high = await after([3, 3, 3]);
    expect(await after([3, 3, 2])).toEqual(high);
    const low = await after([0, 0, 0]);
    expect(await after([1, 0, 0])).toEqual(low);
    expect(low).not.toEqual(high);
  });
});

describe('taking part', () => {
  it('is recorded when it begins and ends, and only then', async () => {
    await world.stores.municipalities.insert(aMunicipality({ id: OWN, name: 'Fluss' }));
    await expect(join(OWN)).resolves.toEqual({ joins: true, since: world.clock.now(), needed: 10 });
    await join(OWN);
    await expect(join(OWN, false)).resolves.toEqual({ joins: false, since: null, needed: 10 });
    await join(OWN, false);
    const trail = await world.stores.audit.readAfter(0, 100);
    expect(trail.map(({ action, municipalityId }) => [action, municipalityId])).toEqual([
      ['comparison_joined', OWN],
      ['comparison_left', OWN],
    ]);
  });
});
