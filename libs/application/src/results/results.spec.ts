import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  canonicalJson,
  WK_2020,
  type CatalogueVersion,
  type Reading,
  type Round,
  type RoundRatings,
} from '@selbstcheck/domain';
import {
  aMunicipality,
  createInMemoryStores,
  FixedClock,
  NodeHasher,
  type StoresUnderTest,
} from '@selbstcheck/testing';
import { ActiveModel } from '../models/active-model.js';
import type { RoundKey } from '../ports/round-store.js';
import { keyOf } from '../rounds/round-key.js';
import { writeInputs } from './round-inputs.js';
import { ReadRoundResult } from './read-round-result.js';
import { ScoreRound } from './score-round.js';

const CATALOGUE: CatalogueVersion = {
  id: 'catalogue',
  title: { de: 'Probe' },
  edition: '1',
  isDemonstration: true,
  fields: [
    {
      id: 'f1',
      number: 1,
      title: { de: 'Feld' },
      criteria: [
        {
          id: 'c1',
          title: { de: 'Monitoring' },
          questionCount: 3,
          questions: ['q1', 'q2', 'q3'].map((id) => ({ id, code: id, text: null })),
        },
      ],
    },
  ],
};

const ROUND: Round = {
  id: 'round',
  municipalityId: 'municipality-1',
  catalogueVersionId: 'catalogue',
  title: '2025',
  referenceDate: '2025-06-12',
  state: 'closed',
  leadingReading: 'self_rating',
  revision: 1,
  source: 'answers',
  sourceHash: null,
};

const KEY = keyOf(ROUND);
const NOTHING: RoundKey = { ...KEY, roundId: 'nothing' };

let stores: StoresUnderTest;
let clock: FixedClock;
let scoreRound: ScoreRound;
let read: ReadRoundResult;

beforeEach(async () => {
  stores = createInMemoryStores();
  clock = new FixedClock('2025-06-12T08:00:00.000Z');
  const hasher = new NodeHasher();
  const { rounds, catalogues, results, municipalities } = stores;
  const activeModel = new ActiveModel(stores.models, hasher);
  scoreRound = new ScoreRound(stores, activeModel, { hasher, clock });
  read = new ReadRoundResult(municipalities, rounds, catalogues, results, activeModel);
  await catalogues.insert(CATALOGUE);
  await municipalities.insert(aMunicipality());
});

describe('scoring a stored round', () => {
  it('stores what the domain computes and gives it back exactly', async () => {
    await stores.rounds.insert(ROUND);
    await stores.rounds.insertAnswers(
      KEY,
      'self_rating',
      new Map([
        ['q1', 'no'],
        ['q2', 'not_assessable'],
      ]),
    );
    await scoreRound.score(KEY);
    const { score } = await read.read(KEY);
    expect(score.fields[0]?.criterionScores[0]).toMatchObject({
      value: '0',
      symbol: 0,
      bounds: { lower: '0', upper: '2' },
      coverage: '1/3',
      evidence: 'thin',
    });
  });

  it('adds nothing when it runs again, later, with the same inputs', async () => {
    await stores.rounds.insert(ROUND);
    await stores.rounds.insertAnswers(KEY, 'self_rating', new Map([['q1', 'yes']]));
    await scoreRound.score(KEY);
    clock.moveTo('2025-07-01T08:00:00.000Z');
    await scoreRound.score(KEY);
    const hasher = new NodeHasher();
    const newest = await stores.results.newest(KEY, 'self_rating', hasher.sha256(canonicalJson(WK_2020)));
    expect(newest?.createdAt).toBe('2025-06-12T08:00:00.000Z');
  });

  it('adds a result when an answer came in', async () => {
    await stores.rounds.insert(ROUND);
    await stores.rounds.insertAnswers(KEY, 'self_rating', new Map([['q1', 'yes']]));
    await scoreRound.score(KEY);
    await stores.rounds.insertAnswers(KEY, 'self_rating', new Map([['q2', 'no']]));
    await scoreRound.score(KEY);
    await expect(read.read(KEY)).resolves.toMatchObject({ score: { overall: { value: '3/2' } } });
  });

  it('keeps the answers of each reading as a packed vector, and anew where it is missing', async () => {
    await stores.rounds.insert(ROUND);
    await stores.rounds.insertAnswers(KEY, 'self_rating', new Map([['q1', 'yes']]));
    await stores.rounds.insertAnswers(KEY, 'workshop', new Map([['q2', 'no']]));
    const vector = async (reading: Reading) => [
      ...((await stores.rounds.findVector(KEY, reading))?.bytes ?? []),
    ];
    await scoreRound.score(KEY);
    expect(await vector('self_rating')).toEqual([3, 5, 5]);
    expect(await vector('workshop')).toEqual([3, 0, 5]);
    const answers = new Map([['q1', 'not_assessable' as const]]);
    await stores.rounds.replaceRatings(KEY, 'self_rating', { answers, recorded: new Map() });
    expect(await vector('self_rating')).toEqual([]);
    await scoreRound.score(KEY);
    expect(await vector('self_rating')).toEqual([4, 5, 5]);
    expect(await vector('workshop')).toEqual([4, 0, 5]);
  });

  it('keeps no vector of a reading with symbols taken over: its answers are not what was scored', async () => {
    await stores.rounds.insert(ROUND);
    await stores.rounds.insertAnswers(KEY, 'self_rating', new Map([['q1', 'yes']]));
    await stores.rounds.insertRecordedRatings(KEY, 'workshop', [{ criterionId: 'c1', symbol: 2 }]);
    await scoreRound.score(KEY);
    await expect(stores.rounds.findVector(KEY, 'self_rating')).resolves.not.toBeNull();
    await expect(stores.rounds.findVector(KEY, 'workshop')).resolves.toBeNull();
  });

  it('hashes the inputs as the canonical JSON of all of them, so that no result is written a second time', async () => {
    const ratings: RoundRatings = {
      answers: new Map([['q2', 'no'] as const, ['q1', 'yes'] as const]),
      recorded: new Map([['c1', { criterionId: 'c1', symbol: 'unreadable' } as const]]),
    };
    const answers = { q1: 'yes', q2: 'no' };
    const whole = canonicalJson({ catalogue: CATALOGUE, answers, recorded: { c1: 'unreadable' } });
    expect(writeInputs(CATALOGUE, ratings)).toBe(whole);
    expect(writeInputs(CATALOGUE, ratings)).toBe(whole);
  });

  it.each(['planned', 'open', 'in_agreement'] as const)('leaves a round alone that is %s', async (state) => {
    await stores.rounds.insert({ ...ROUND, state });
    await stores.rounds.insertAnswers(KEY, 'self_rating', new Map([['q1', 'yes']]));
    await scoreRound.score(KEY);
    await expect(stores.results.list(KEY)).resolves.toEqual([]);
    await expect(read.read(KEY)).rejects.toMatchObject({ code: 'result-not-found' });
    await stores.rounds.change(KEY, { state: 'closed' });
    await scoreRound.score(KEY);
    await expect(stores.results.list(KEY)).resolves.toHaveLength(1);
  });

  it('the workshop reading inherits every answer that it does not change', async () => {
    await stores.rounds.insert({ ...ROUND, leadingReading: 'workshop' });
    await stores.rounds.insertAnswers(
      KEY,
      'self_rating',
      new Map([
        ['q1', 'yes'],
        ['q2', 'no'],
        ['q3', 'no'],
      ]),
    );
    await stores.rounds.insertAnswers(KEY, 'workshop', new Map([['q2', 'yes']]));
    await scoreRound.score(KEY);
    const { score, ratings } = await read.read(KEY);
    expect(score.overall.value).toBe('2');
    expect(ratings.answers.get('q3')).toBe('no');
  });

  it('says that a round is unknown, or not scored yet', async () => {
    await expect(scoreRound.score(NOTHING)).rejects.toMatchObject({ code: 'round-not-found' });
    await expect(read.read(NOTHING)).rejects.toMatchObject({ code: 'round-not-found' });
    await stores.rounds.insert(ROUND);
    await expect(read.read(KEY)).rejects.toMatchObject({ code: 'result-not-found' });
  });

  it('knows a round of another municipality no more than one that does not exist', async () => {
    await stores.rounds.insert(ROUND);
    await scoreRound.score(KEY);
    const elsewhere: RoundKey = { municipalityId: 'municipality-2', roundId: ROUND.id };
    await expect(read.read(elsewhere)).rejects.toMatchObject({ code: 'round-not-found' });
    await expect(scoreRound.score(elsewhere)).rejects.toMatchObject({ code: 'round-not-found' });
  });
});
