import { beforeEach, describe, expect, it } from '@jest/globals';
import { SelbstcheckError } from '@selbstcheck/domain';
import {
  abortedAfter,
  aRound,
  NodeHasher,
  NoPauses,
  smallVersion,
  STRICT_MODEL,
  YearsWorld,
} from '@selbstcheck/testing';
import { hashedModel } from '../models/active-model.js';
import type { RoundKey } from '../ports/round-store.js';
import { CheckResults } from './check-results.js';
import { ScoreDueRounds } from './score-due-rounds.js';
import { ScoreRound } from './score-round.js';
import { ScoreRounds } from './score-rounds.js';

const SIGNS = { c1: '333', c2: '222' };

class CountedPauses extends NoPauses {
  taken = 0;

  override async next(): Promise<void> {
    this.taken += 1;
  }
}

let world: YearsWorld;
let pauses: CountedPauses;
let sweep: ScoreDueRounds;
let check: CheckResults;

beforeEach(async () => {
  world = await YearsWorld.with([smallVersion('A', [['c1', 'c2']])]);
  const { stores, activeModel, clock } = world;
  pauses = new CountedPauses();
  const scoreRound = new ScoreRound(stores, activeModel, { clock, hasher: new NodeHasher() });
  const scoreRounds = new ScoreRounds(stores.catalogues, scoreRound, pauses);
  sweep = new ScoreDueRounds(stores.results, activeModel, scoreRounds);
  check = new CheckResults(stores.rounds, scoreRounds);
});

const keyOf = (roundId: string): RoundKey => ({ municipalityId: world.municipalityId, roundId });
const addScored = async (...ids: string[]): Promise<void> => {
  for (const id of ids) await world.addRound({ id, version: 'A', signs: SIGNS });
};
/** As an upset by hand leaves it: other answers, the same revision. */
const upset = (roundId: string): Promise<void> => {
  const answers = new Map([['A-c1-1', 'no'] as const]);
  return world.stores.rounds.replaceRatings(keyOf(roundId), 'self_rating', { answers, recorded: new Map() });
};
const resultsOf = async (roundId: string): Promise<number> =>
  (await world.stores.results.list(keyOf(roundId))).length;
/** The rounds whose answers are read from now on. */
const watched = (): string[] => {
  const read: string[] = [];
  const { rounds } = world.stores;
  const ratings = rounds.ratings.bind(rounds);
  rounds.ratings = (key, reading) => {
    read.push(key.roundId);
    return ratings(key, reading);
  };
  return read;
};

describe('the sweep, every quarter of an hour and before the start', () => {
  it('reads the answers of no round whose result is there', async () => {
    await addScored('r1', 'r2', 'r3');
    const read = watched();
    await sweep.run();
    expect(read).toEqual([]);
  });

  it('scores a closed round without a result, and reads no other', async () => {
    await addScored('r1', 'r2');
    await world.stores.rounds.insert(aRound({ id: 'r3', catalogueVersionId: 'A' }));
    const read = watched();
    await sweep.run();
    expect(new Set(read)).toEqual(new Set(['r3']));
    expect(await resultsOf('r3')).toBe(1);
  });

  it.each(['planned', 'open', 'in_agreement'] as const)('leaves a round alone that is %s', async (state) => {
    await world.stores.rounds.insert(aRound({ id: 'r1', catalogueVersionId: 'A', state }));
    await sweep.run();
    await check.run();
    expect(await resultsOf('r1')).toBe(0);
    await world.stores.rounds.change(keyOf('r1'), { state: 'closed' });
    await sweep.run();
    expect(await resultsOf('r1')).toBe(1);
  });

  it('scores a round whose correction came without a result', async () => {
    await addScored('r1');
    await world.stores.rounds.change(keyOf('r1'), { revision: 2 });
    await sweep.run();
    expect(await resultsOf('r1')).toBe(2);
  });

  it('scores all rounds anew that another model was activated past', async () => {
    await addScored('r1', 'r2');
    const { stored } = hashedModel(STRICT_MODEL, new NodeHasher());
    await world.stores.models.insert({ ...stored, createdAt: world.clock.now() });
    await world.stores.models.activate(stored.hash, world.clock.now());
    await sweep.run();
    expect([await resultsOf('r1'), await resultsOf('r2')]).toEqual([2, 2]);
  });
});

describe('the daily check', () => {
  it('finds a round whose answers are not those of its result any more, which the sweep does not', async () => {
    await addScored('r1', 'r2');
    await upset('r2');
    await sweep.run();
    expect(await resultsOf('r2')).toBe(1);
    await check.run();
    expect([await resultsOf('r1'), await resultsOf('r2')]).toEqual([1, 2]);
  });

  it('lets whoever waits go on after each round', async () => {
    await addScored('r1', 'r2', 'r3');
    await check.run();
    expect(pauses.taken).toBe(3);
  });

  it('stops between two rounds where the process ends, and finds the rest when it runs again', async () => {
    await addScored('r1', 'r2');
    await upset('r1');
    await upset('r2');
    await check.run(abortedAfter(1));
    expect([await resultsOf('r1'), await resultsOf('r2')]).toEqual([2, 1]);
    await check.run();
    expect([await resultsOf('r1'), await resultsOf('r2')]).toEqual([2, 2]);
  });

  it('takes no offence at a round that was deleted while it was under way', async () => {
    await addScored('r1', 'r2');
    const { rounds } = world.stores;
    const listKeys = rounds.listKeys.bind(rounds);
    rounds.listKeys = async () => {
      const keys = await listKeys();
      await rounds.remove(keyOf('r1'));
      return keys;
    };
    await upset('r2');
    await check.run();
    expect(await resultsOf('r2')).toBe(2);
  });

  it('does not take a round for deleted whose catalogue version is missing', async () => {
    await addScored('r1');
    world.stores.catalogues.find = async () => null;
    await expect(check.run()).rejects.toMatchObject({
      code: 'rounds-not-scored',
      params: { count: 1 },
      cause: { code: 'catalogue-damaged', params: { id: 'A' } },
    });
  });

  it('scores all other rounds where one cannot be scored, and says how many could not', async () => {
    await addScored('r1', 'r2');
    await upset('r1');
    await upset('r2');
    const { rounds } = world.stores;
    const find = rounds.find.bind(rounds);
    rounds.find = (key) =>
      key.roundId === 'r1'
        ? Promise.reject(new SelbstcheckError('row-damaged', 'It is damaged.'))
        : find(key);
    await expect(check.run()).rejects.toMatchObject({
      code: 'rounds-not-scored',
      params: { count: 1 },
      message: expect.stringContaining('It is damaged.'),
    });
    expect(await resultsOf('r2')).toBe(2);
  });
});
