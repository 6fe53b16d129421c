import { beforeEach, describe, expect, it } from '@jest/globals';
import { DigestWorld } from '@selbstcheck/testing';

let world: DigestWorld;

beforeEach(async () => {
  world = await DigestWorld.make();
  await world.answer('Jugendamt', { c1: '333', c2: '111', c3: '222' });
});

const events = async () => {
  const upTo = await world.head();
  return (await world.stores.events.list(world.municipalityId, { after: 0, upTo })).map(({ event }) => event);
};

const kinds = async () => (await events()).map(({ kind }) => kind);

describe('what happens and is told later', () => {
  it('is, of a closing, the round and what moved since the closed round before it, numbered without gaps', async () => {
    await world.close();
    expect(await events()).toEqual([
      {
        kind: 'round_closed',
        roundId: 'now',
        title: 'Selbstcheck 2026',
        referenceDate: '2026-11-01',
        reading: 'self_rating',
        previousRoundId: 'then',
      },
      {
        kind: 'rating_changed',
        cause: 'closing',
        ...{ roundId: 'now', revision: 1, fieldId: 'B-f1', criterionId: 'B-c1' },
        ...{ before: 2, after: 3, changeClass: 'improved', likeForLike: '1' },
      },
      {
        kind: 'rating_changed',
        cause: 'closing',
        ...{ roundId: 'now', revision: 1, fieldId: 'B-f2', criterionId: 'B-c3' },
        ...{ before: 3, after: 2, changeClass: 'worsened', likeForLike: '-1' },
      },
      {
        kind: 'stage_changed',
        cause: 'closing',
        ...{ roundId: 'now', revision: 1, fieldId: 'B-f2', before: 4, after: 3 },
      },
    ]);
    const upTo = await world.head();
    const numbered = await world.stores.events.list(world.municipalityId, { after: 0, upTo });
    expect(numbered.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('is nothing of ratings where there is no closed round before', async () => {
    await world.closeRound({ version: 'A', id: 'first', referenceDate: '2020-01-01', signs: { c1: '111' } });
    expect(await events()).toEqual([
      expect.objectContaining({ kind: 'round_closed', roundId: 'first', previousRoundId: null }),
    ]);
  });

  it('is the closing alone where the rounds cannot be compared, which keeps nobody from closing', async () => {
    const key = { municipalityId: world.municipalityId, roundId: 'then' };
    await world.stores.rounds.replaceRatings(key, 'self_rating', { answers: new Map(), recorded: new Map() });
    await world.close();
    expect(await events()).toEqual([
      expect.objectContaining({ kind: 'round_closed', previousRoundId: 'then' }),
    ]);
  });

  it('leaves no trace and no gap of a closing that fails', async () => {
    await expect(
      world.stores.unitOfWork.run(async () => {
        await world.close();
        throw new Error('power failure');
      }),
    ).rejects.toThrow('power failure');
    expect(await world.head()).toBe(0);
    await world.close();
    expect(await kinds()).toHaveLength(4);
  });

  it('is, of a correction, the round before and after it, also where it was taken back', async () => {
    await world.close();
    await world.correct({ answers: [{ questionId: 'B-c1-1', reading: 'self_rating', answer: 'no' }] });
    await world.correct({
      basedOn: 2,
      answers: [{ questionId: 'B-c1-1', reading: 'self_rating', answer: 'yes' }],
    });
    expect((await events()).slice(4)).toEqual([
      { kind: 'round_corrected', roundId: 'now', title: 'Selbstcheck 2026', revision: 2 },
      expect.objectContaining({
        ...{ kind: 'rating_changed', cause: 'correction', revision: 2, criterionId: 'B-c1' },
        ...{ before: 3, after: 2, changeClass: 'slightly_fallen', likeForLike: '-1' },
      }),
      { kind: 'round_corrected', roundId: 'now', title: 'Selbstcheck 2026', revision: 3 },
      expect.objectContaining({
        ...{ kind: 'rating_changed', cause: 'correction', revision: 3, criterionId: 'B-c1' },
        ...{ before: 2, after: 3, likeForLike: '1' },
      }),
    ]);
  });

  it('never names a person or repeats what somebody wrote', async () => {
    await world.write({ text: 'Leitfaden von Jordis Übermut' });
    await world.close();
    await world.correct({
      reason: 'Jordis Übermut hat sich vertan',
      texts: [{ fieldId: 'B-f1', kind: 'measures', text: 'Anderer Leitfaden' }],
    });
    expect(JSON.stringify(await events())).not.toMatch(/Jordis|vertan|Leitfaden/);
  });
});
