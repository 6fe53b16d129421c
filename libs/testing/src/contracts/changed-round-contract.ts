import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, RoundRatings } from '@selbstcheck/domain';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';
import { NodeHasher } from '../node-hasher.js';

const KEY = aRoundKey();
const UNKNOWN = aRoundKey({ roundId: 'unknown' });

/** What every RoundStore keeps to with rounds that change. */
export function changedRoundContract(stores: () => StoresUnderTest): void {
  describe('a round that changes', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().catalogues.insert(aCatalogue({ id: 'catalogue-2' }));
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
    });

    describeChanges(stores);
    describeReplacedRatings(stores);
  });
}

function describeChanges(stores: () => StoresUnderTest): void {
  it('is changed in what is told, and in nothing else', async () => {
    const { rounds } = stores();
    await rounds.insert(aRound({ id: 'round-2' }));
    await rounds.change(KEY, { state: 'archived' });
    expect(await rounds.find(KEY)).toEqual(aRound({ state: 'archived' }));
    const changed = {
      title: 'Größe „2026“ ✓',
      referenceDate: '2026-11-30',
      catalogueVersionId: 'catalogue-2',
      state: 'open',
      leadingReading: 'self_rating',
      revision: 2,
    } as const;
    await rounds.change(KEY, changed);
    await rounds.change(KEY, {});
    expect(await rounds.find(KEY)).toEqual(aRound(changed));
    expect(await rounds.find(aRoundKey({ roundId: 'round-2' }))).toEqual(aRound({ id: 'round-2' }));
  });

  it('is held as it is', async () => {
    const { rounds, unitOfWork } = stores();
    expect(await unitOfWork.run(() => rounds.hold(KEY))).toEqual(aRound());
    expect(await unitOfWork.run(() => rounds.hold(UNKNOWN))).toBeNull();
  });

  it('is told apart from what it was by the municipality’s stamp', async () => {
    const { rounds } = stores();
    const before = await rounds.stamp(KEY.municipalityId);
    await rounds.change(KEY, { revision: 2 });
    expect(await rounds.stamp(KEY.municipalityId)).not.toBe(before);
  });

  it('has a catalogue version that is there', async () => {
    const change = stores().rounds.change(KEY, { catalogueVersionId: 'unknown' });
    await expect(change).rejects.toMatchObject({ code: 'reference-missing' });
    expect(await stores().rounds.find(KEY)).toEqual(aRound());
  });

  it('has to be there', async () => {
    const { rounds } = stores();
    for (const change of [{ state: 'open' as const }, {}]) {
      await expect(rounds.change(UNKNOWN, change)).rejects.toMatchObject({ code: 'round-not-found' });
    }
    await expect(rounds.replaceRatings(UNKNOWN, 'workshop', ratingsOf('yes'))).rejects.toMatchObject({
      code: 'round-not-found',
    });
  });
}

function describeReplacedRatings(stores: () => StoresUnderTest): void {
  it('has its ratings replaced as a whole, in one reading, without the vector packed from those before', async () => {
    const { rounds } = stores();
    const bytes = Uint8Array.of(3);
    const hash = new NodeHasher().sha256(bytes);
    for (const reading of ['self_rating', 'workshop'] as const) {
      await rounds.insertAnswers(KEY, reading, new Map([['question-9', 'yes']]));
      await rounds.insertRecordedRatings(KEY, reading, [{ criterionId: 'criterion-9', symbol: 3 }]);
      await rounds.saveVector(KEY, { roundId: 'round-1', reading, bytes, hash });
    }
    const before = await rounds.ratings(KEY, 'self_rating');

    await rounds.replaceRatings(KEY, 'workshop', ratingsOf('no'));
    expect(await rounds.ratings(KEY, 'workshop')).toEqual(ratingsOf('no'));
    expect(await rounds.findVector(KEY, 'workshop')).toBeNull();
    expect(await rounds.ratings(KEY, 'self_rating')).toEqual(before);
    expect(await rounds.findVector(KEY, 'self_rating')).not.toBeNull();

    await rounds.replaceRatings(KEY, 'workshop', { answers: new Map(), recorded: new Map() });
    expect(await rounds.ratings(KEY, 'workshop')).toEqual({ answers: new Map(), recorded: new Map() });
  });

  it('keeps its ratings when a unit of work that replaced them fails', async () => {
    const { rounds, unitOfWork } = stores();
    await rounds.replaceRatings(KEY, 'workshop', ratingsOf('yes'));
    const failing = unitOfWork.run(async () => {
      await rounds.replaceRatings(KEY, 'workshop', ratingsOf('no'));
      throw new Error('later');
    });
    await expect(failing).rejects.toThrow('later');
    expect(await rounds.ratings(KEY, 'workshop')).toEqual(ratingsOf('yes'));
  });
}

function ratingsOf(answer: Answer): RoundRatings {
  return {
    answers: new Map([
      ['question-1', answer],
      ['question-2', 'not_assessable'],
    ]),
    recorded: new Map([['criterion-2', { criterionId: 'criterion-2', symbol: 'unreadable' }]]),
  };
}
