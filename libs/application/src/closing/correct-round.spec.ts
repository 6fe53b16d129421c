import { beforeEach, describe, expect, it } from '@jest/globals';
import { readSnapshot, snapshotDifference } from '@selbstcheck/domain';
import { agreementOf, ClosingWorld, figureOf, CLOSING_ROUND as NOW, workshopOf } from '@selbstcheck/testing';
import type { RoundKey } from '../ports/round-store.js';
import { ReadResultsTable } from '../results/read-results-table.js';

let world: ClosingWorld;

beforeEach(async () => {
  world = await ClosingWorld.make();
  await world.answer('Jugendamt', { c1: '222', c2: '222', c3: '222' });
  await world.agree(agreementOf('e1', 'B-c1-1', 'rather_yes', 'Protokoll'));
  await world.write({ text: 'Leitfaden' });
});

const lines = async (revision: number) => {
  const { previous, frozen } = await world.readRevision.read(NOW, revision);
  const difference = snapshotDifference(previous!.snapshot, frozen.snapshot);
  return difference.answers.map(({ questionId, reading, before, after }) =>
    [questionId, reading, before, after].join(' '),
  );
};

describe('correcting a closed round', () => {
  it('makes a new revision; the figure a council saw stays readable as it was', async () => {
    await world.close();
    const seen = await world.readRevision.read(NOW, 1);
    world.clock.moveTo('2026-12-01T08:00:00.000Z');
    const revision = await world.correct({
      answers: [{ questionId: 'B-c1-2', reading: 'self_rating', answer: 'no' }],
    });
    expect(revision).toBe(2);
    expect(await world.newestFigure()).toBe('11/6');
    const [again, corrected] = [await world.readRevision.read(NOW, 1), await world.readRevision.read(NOW, 2)];
    expect(again.scores).toEqual(seen.scores);
    expect(again.frozen).toEqual(seen.frozen);
    expect(again.scores.self_rating.overall.value).toBe('2');
    expect(corrected.scores.self_rating.overall.value).toBe('11/6');
    expect(corrected.frozen.snapshot).toMatchObject({
      reason: 'Übertragungsfehler',
      previousHash: seen.frozen.hash,
    });
    expect(await lines(2)).toEqual(['B-c1-2 self_rating rather_yes no']);
    expect(await world.stores.rounds.find(NOW)).toMatchObject({ revision: 2, state: 'closed' });
    expect((await world.actions()).at(-1)).toBe('round_corrected');
  });

  it('is what trends use from then on, and changes the stamp of what is kept ready', async () => {
    await world.close();
    const stamp = () => world.stores.rounds.stamp(world.municipalityId);
    const before = await stamp();
    await world.correct({ answers: [{ questionId: 'B-c1-2', reading: 'self_rating', answer: 'no' }] });
    expect(await stamp()).not.toBe(before);
    const { rounds } = await world.history.read(world.municipalityId);
    expect(rounds.at(-1)?.compared.score.overall.value?.toString()).toBe('11/6');
  });

  it('changes the round too where its title, date or leading reading was wrong', async () => {
    await world.agree(workshopOf('e2', 'B-c2-1', 'no'));
    await world.close();
    await world.correct({ title: 'Berichtigt', referenceDate: '2026-10-01', leadingReading: 'workshop' });
    expect(await world.stores.rounds.find(NOW)).toMatchObject({
      title: 'Berichtigt',
      referenceDate: '2026-10-01',
      leadingReading: 'workshop',
    });
    const first = await world.readRevision.read(NOW, 1);
    expect(first.frozen.snapshot).toMatchObject({ title: 'Selbstcheck 2026', leadingReading: 'self_rating' });
  });

  it('lets the workshop view follow a corrected self-rating where it had not said otherwise', async () => {
    await world.agree(workshopOf('e2', 'B-c2-1', 'no'));
    await world.close('workshop');
    await world.correct({
      answers: [
        { questionId: 'B-c2-1', reading: 'self_rating', answer: 'yes' },
        { questionId: 'B-c2-2', reading: 'self_rating', answer: 'yes' },
      ],
    });
    const { frozen } = await world.readRevision.read(NOW, 2);
    expect(frozen.snapshot.readings.workshop?.answers).toMatchObject({ 'B-c2-1': 'no', 'B-c2-2': 'yes' });
  });

  it('drops an agreed answer only where the answer is corrected', async () => {
    await world.close();
    await world.correct({ answers: [{ questionId: 'B-c2-1', reading: 'self_rating', answer: 'no' }] });
    await world.correct({
      basedOn: 2,
      answers: [{ questionId: 'B-c1-1', reading: 'self_rating', answer: 'no' }],
    });
    const agreed = (await world.listRevisions.read(NOW)).revisions.map(({ snapshot }) =>
      Object.keys(snapshot.agreed),
    );
    expect(agreed).toEqual([['B-c1-1'], ['B-c1-1'], []]);
  });

  it('may take the workshop view away', async () => {
    await world.agree(workshopOf('e2', 'B-c2-1', 'no'));
    await world.close();
    await world.correct({ answers: [{ questionId: 'B-c2-1', reading: 'workshop', answer: null }] });
    const { scores } = await world.readRevision.read(NOW, 2);
    expect(scores.workshop).toBeNull();
    expect((await world.readRevision.read(NOW, 1)).scores.workshop).not.toBeNull();
    const { rounds } = await world.history.read(world.municipalityId);
    expect(rounds.at(-1)?.readings).toEqual(['self_rating']);
    const table = new ReadResultsTable(world.history, world.stores.results, world.activeModel);
    expect((await table.read(world.municipalityId)).map(({ reading }) => reading)).toEqual([
      'self_rating',
      'self_rating',
    ]);
  });

  it.each([
    ['based on a revision that is not the newest', { basedOn: 2, title: 'X' }, 'round-revision-stale'],
    ['without a reason', { reason: '  ', title: 'X' }, 'round-reason-missing'],
    ['that changes nothing', { title: 'Selbstcheck 2026' }, 'correction-unchanged'],
    ['to a day that is none', { referenceDate: '2026-02-30' }, 'round-date-invalid'],
    ['to a day that is still ahead', { referenceDate: '2027-01-01' }, 'round-not-closable'],
    ['to a workshop view that there is not', { leadingReading: 'workshop' }, 'round-not-closable'],
    [
      'of a question of another version',
      { answers: [{ questionId: 'A-c1-1', reading: 'self_rating', answer: 'no' }] },
      'question-unknown',
    ],
    [
      'of a criterion of another version',
      { ratings: [{ criterionId: 'A-c1', reading: 'workshop', rating: { symbol: 1 } }] },
      'criterion-unknown',
    ],
    [
      'that takes a symbol over into a round that was answered',
      { ratings: [{ criterionId: 'B-c1', reading: 'self_rating', rating: { symbol: 1 } }] },
      'recorded-rating-refused',
    ],
    [
      'of a text of a field of another version',
      { texts: [{ fieldId: 'A-f1', kind: 'measures', text: 'X' }] },
      'field-not-found',
    ],
  ] as const)('%s is refused, and nothing changes', async (_, wish, code) => {
    await world.close();
    await expect(world.correct(wish)).rejects.toMatchObject({ code });
    expect(await world.stores.revisions.list(NOW)).toHaveLength(1);
    expect(await world.stores.rounds.find(NOW)).toMatchObject({ revision: 1, title: 'Selbstcheck 2026' });
    expect(await world.stores.results.list(NOW)).toHaveLength(1);
  });

  it('never hides answers of the workshop behind a rating of the whole criterion', async () => {
    await world.agree(workshopOf('e2', 'B-c2-1', 'no'));
    await world.close();
    const ratings = [{ criterionId: 'B-c2', reading: 'workshop', rating: { symbol: 0 } }] as const;
    await expect(world.correct({ ratings })).rejects.toMatchObject({ code: 'workshop-answers-given' });
    await world.correct({
      ratings,
      answers: [{ questionId: 'B-c2-1', reading: 'workshop', answer: null }],
    });
    await expect(
      world.correct({ basedOn: 2, answers: [{ questionId: 'B-c2-1', reading: 'workshop', answer: 'no' }] }),
    ).rejects.toMatchObject({ code: 'workshop-answer-covered' });
  });

  it.each([
    ['in_agreement', 'round-not-closed'],
    ['archived', 'round-archived'],
  ] as const)('is refused while the round is %s', async (state, code) => {
    await world.close();
    await world.stores.rounds.change(NOW, { state });
    await expect(world.correct({ title: 'X' })).rejects.toMatchObject({ code });
  });

  it('at the same time as another one is refused: the second person looks first', async () => {
    await world.close();
    const outcomes = await Promise.allSettled([
      world.correct({ title: 'Von der einen' }),
      world.correct({ title: 'Von der anderen' }),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'fulfilled', value: 2 },
      { status: 'rejected', reason: { code: 'round-revision-stale', params: { newest: 2, basedOn: 1 } } },
    ]);
    expect(await world.stores.rounds.find(NOW)).toMatchObject({ title: 'Von der einen', revision: 2 });
  });
});

describe('correcting a round that was closed elsewhere', () => {
  const THEN: RoundKey = { ...NOW, roundId: 'then' };

  it('freezes it first as it was stored, texts of its report included', async () => {
    const { rounds, revisions, results } = world.stores;
    await rounds.insertReport(THEN, [
      {
        fieldId: 'A-f1',
        declared: { questionsTotal: null, questionsProcessed: null, stage: null },
        chapterTitle: null,
        namedQuestions: [],
        findings: [],
        texts: [
          { kind: 'measures', text: 'Erstens' },
          { kind: 'measures', text: 'Zweitens' },
        ],
      },
    ]);
    const before = await results.newest(THEN, 'self_rating', world.modelHash);
    expect(await world.listRevisions.read(THEN)).toMatchObject({ revisions: [] });
    // what will be frozen can be read before, so that somebody sees what there is to correct
    const readBefore = await world.readRevision.read(THEN, 1);
    expect(await revisions.list(THEN)).toEqual([]);
    await world.correct({ title: 'Selbstcheck 2024, berichtigt' }, THEN);
    const [first, second] = (await revisions.list(THEN)).map(({ body }) => readSnapshot(body));
    expect(readBefore.frozen.snapshot).toEqual(first);
    expect(first).toMatchObject({
      revision: 1,
      title: 'Selbstcheck 2024',
      texts: { 'A-f1': { measures: 'Erstens\n\nZweitens' } },
      readings: { self_rating: { result: { resultHash: before?.resultHash } } },
    });
    expect(second).toMatchObject({ revision: 2, title: 'Selbstcheck 2024, berichtigt', texts: first?.texts });
    const { scores } = await world.readRevision.read(THEN, 1);
    expect(scores.self_rating.overall.value).toBe(figureOf(before?.body ?? ''));
  });

  it('corrects symbols of a report, unreadable ones included', async () => {
    const key = { ...NOW, roundId: 'report' };
    await world.addRound({ id: 'report', version: 'A', source: 'auswertung', recorded: { c1: 2, c2: 3 } });
    await world.stores.rounds.insertRecordedRatings(key, 'self_rating', [
      { criterionId: 'A-c3', symbol: 'unreadable' },
    ]);
    await world.correct(
      { ratings: [{ criterionId: 'A-c3', reading: 'self_rating', rating: { symbol: 0 } }] },
      key,
    );
    const { frozen, previous, scores } = await world.readRevision.read(key, 2);
    expect(previous?.snapshot.readings.self_rating.recorded).toEqual({
      'A-c1': 2,
      'A-c2': 3,
      'A-c3': 'unreadable',
    });
    expect(frozen.snapshot.readings.self_rating.recorded).toMatchObject({ 'A-c3': 0 });
    expect(scores.self_rating.overall.ratedCriteria).toBe(3);
  });
});
