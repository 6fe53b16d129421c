import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RoundKey } from '@selbstcheck/application';
import type { Answer, RecordedRating, ReportSection } from '@selbstcheck/domain';
import { ANSWERS } from '@selbstcheck/domain';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const KEY = aRoundKey();
const UNKNOWN = aRoundKey({ roundId: 'unknown' });

/** What every RoundStore keeps to, answers, ratings and reports; vectors and participants have suites of their own. */
export function roundStoreContract(stores: () => StoresUnderTest): void {
  describe('round store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
    });

    describeRounds(stores);
    describeRatings(stores);
    describeReports(stores);
  });
}

function describeRounds(stores: () => StoresUnderTest): void {
  it('has no rounds at first', async () => {
    expect(await stores().rounds.listKeys()).toEqual([]);
    expect(await stores().rounds.listByMunicipality('municipality-1')).toEqual([]);
    expect(await stores().rounds.find(KEY)).toBeNull();
  });

  it('gives a round back as it was', async () => {
    const imported = aRound({
      title: 'Auswertung ✓ „2020“ 🎉',
      source: 'auswertung',
      sourceHash: 'a'.repeat(64),
    });
    await stores().rounds.insert(imported);
    expect(await stores().rounds.find(KEY)).toEqual(imported);
  });

  it('lists a municipality’s rounds by reference date, then title', async () => {
    await stores().municipalities.insert(aMunicipality({ id: 'other', name: 'Anderstadt' }));
    await stores().rounds.insert(aRound({ id: 'c', referenceDate: '2025-01-01' }));
    await stores().rounds.insert(aRound({ id: 'b', referenceDate: '2014-05-20', title: 'Zweite' }));
    await stores().rounds.insert(aRound({ id: 'a', referenceDate: '2014-05-20', title: 'Erste' }));
    await stores().rounds.insert(aRound({ id: 'd', municipalityId: 'other' }));
    const listed = await stores().rounds.listByMunicipality('municipality-1');
    expect(listed.map((round) => round.id)).toEqual(['a', 'b', 'c']);
    expect(await stores().rounds.listKeys()).toEqual([
      keyOf('a'),
      keyOf('b'),
      keyOf('c'),
      { municipalityId: 'other', roundId: 'd' },
    ]);
  });

  it('rejects a second round with the same id', async () => {
    await stores().rounds.insert(aRound());
    await expect(stores().rounds.insert(aRound({ title: 'Anders' }))).rejects.toMatchObject({
      code: 'round-exists',
    });
    expect((await stores().rounds.find(KEY))?.title).toBe('Selbstcheck 2020');
  });

  it('rejects a second round of the same file for one municipality, but not for another or without a file', async () => {
    const sourceHash = 'a'.repeat(64);
    await stores().municipalities.insert(aMunicipality({ id: 'other', name: 'Anderstadt' }));
    await stores().rounds.insert(aRound({ sourceHash }));
    await expect(stores().rounds.insert(aRound({ id: 'b', sourceHash }))).rejects.toMatchObject({
      code: 'round-exists',
    });
    await stores().rounds.insert(aRound({ id: 'c', municipalityId: 'other', sourceHash }));
    await stores().rounds.insert(aRound({ id: 'd' }));
    await stores().rounds.insert(aRound({ id: 'e' }));
    expect(await stores().rounds.listKeys()).toHaveLength(4);
  });

  it.each([{ municipalityId: 'unknown' }, { catalogueVersionId: 'unknown' }])(
    'rejects a round that belongs nowhere: %p',
    async (told) => {
      await expect(stores().rounds.insert(aRound(told))).rejects.toMatchObject({ code: 'reference-missing' });
      expect(await stores().rounds.listKeys()).toEqual([]);
    },
  );
}

function describeRatings(stores: () => StoresUnderTest): void {
  it('has no answers and ratings where nobody gave any', async () => {
    await stores().rounds.insert(aRound());
    expect(await stores().rounds.ratings(KEY, 'workshop')).toEqual({
      answers: new Map(),
      recorded: new Map(),
    });
    expect(await stores().rounds.ratings(UNKNOWN, 'workshop')).toEqual({
      answers: new Map(),
      recorded: new Map(),
    });
  });

  it('keeps every kind of answer and symbol, and the two readings apart', async () => {
    await stores().rounds.insert(aRound());
    const told = new Map(ANSWERS.map((answer) => [`frage-ß-${answer}`, answer]));
    const other = new Map<string, Answer>([['frage-ß-yes', 'no']]);
    const ratings = ([0, 1, 2, 3, null, 'unreadable'] as const).map((symbol) => ({
      criterionId: `kriterium-${symbol}`,
      symbol,
    }));
    await stores().rounds.insertAnswers(KEY, 'self_rating', told);
    await stores().rounds.insertAnswers(KEY, 'workshop', other);
    await stores().rounds.insertRecordedRatings(KEY, 'workshop', ratings);

    expect(await stores().rounds.ratings(KEY, 'self_rating')).toEqual({
      answers: told,
      recorded: new Map(),
    });
    expect(await stores().rounds.ratings(KEY, 'workshop')).toEqual({
      answers: other,
      recorded: new Map<string, RecordedRating>(ratings.map((rating) => [rating.criterionId, rating])),
    });
  });

  it('takes 5,000 answers at once', async () => {
    await stores().rounds.insert(aRound());
    const answers = new Map(
      Array.from({ length: 5000 }, (_, index) => [
        `question-${index}`,
        ANSWERS[index % ANSWERS.length] ?? 'no',
      ]),
    );
    await stores().rounds.insertAnswers(KEY, 'workshop', answers);
    expect((await stores().rounds.ratings(KEY, 'workshop')).answers).toEqual(answers);
  });

  it('replaces no answer: one that is already there rejects all that come with it', async () => {
    await stores().rounds.insert(aRound());
    await stores().rounds.insertAnswers(KEY, 'workshop', new Map([['question-1', 'yes']]));
    const rejected = stores().rounds.insertAnswers(
      KEY,
      'workshop',
      new Map<string, Answer>([...manyAnswers(), ['question-1', 'no']]),
    );
    await expect(rejected).rejects.toMatchObject({ code: 'answer-exists' });
    expect((await stores().rounds.ratings(KEY, 'workshop')).answers).toEqual(
      new Map([['question-1', 'yes']]),
    );
  });

  it('replaces no recorded rating', async () => {
    await stores().rounds.insert(aRound());
    const rating = { criterionId: 'criterion-1', symbol: 3 } as const;
    await stores().rounds.insertRecordedRatings(KEY, 'workshop', [rating]);
    await expect(
      stores().rounds.insertRecordedRatings(KEY, 'workshop', [{ ...rating, symbol: null }]),
    ).rejects.toMatchObject({ code: 'rating-exists' });
    expect((await stores().rounds.ratings(KEY, 'workshop')).recorded.get('criterion-1')).toEqual(rating);
  });

  it('rejects answers and ratings of a round that is not there', async () => {
    const answers = stores().rounds.insertAnswers(UNKNOWN, 'workshop', new Map([['question-1', 'yes']]));
    await expect(answers).rejects.toMatchObject({ code: 'round-not-found' });
    const ratings = stores().rounds.insertRecordedRatings(UNKNOWN, 'workshop', [
      { criterionId: 'criterion-1', symbol: 1 },
    ]);
    await expect(ratings).rejects.toMatchObject({ code: 'round-not-found' });
  });

  it('takes an empty list as nothing to do', async () => {
    await stores().rounds.insert(aRound());
    await stores().rounds.insertAnswers(KEY, 'workshop', new Map());
    await stores().rounds.insertRecordedRatings(KEY, 'workshop', []);
    await stores().rounds.insertReport(KEY, []);
    await stores().rounds.insertParticipants(KEY, []);
    expect(await stores().rounds.report(KEY)).toEqual([]);
    expect(await stores().rounds.participants(KEY)).toEqual([]);
  });
}

function describeReports(stores: () => StoresUnderTest): void {
  it('gives a report back as it was, the whole’s section first', async () => {
    await stores().rounds.insert(aRound());
    await stores().rounds.insertReport(KEY, [aSection('field-2'), aSection('field-1'), aSection(null)]);
    expect(await stores().rounds.report(KEY)).toEqual([
      aSection(null),
      aSection('field-2'),
      aSection('field-1'),
    ]);
  });

  it('rejects a second report of the same round', async () => {
    await stores().rounds.insert(aRound());
    await stores().rounds.insertReport(KEY, [aSection(null)]);
    await expect(stores().rounds.insertReport(KEY, [aSection('field-1')])).rejects.toMatchObject({
      code: 'report-exists',
    });
    expect(await stores().rounds.report(KEY)).toEqual([aSection(null)]);
  });

  it('rejects a report and participants of a round that is not there', async () => {
    await expect(stores().rounds.insertReport(UNKNOWN, [aSection(null)])).rejects.toMatchObject({
      code: 'round-not-found',
    });
    await expect(
      stores().rounds.insertParticipants(UNKNOWN, [
        { id: 'participant-1', department: null, function: 'Leitung' },
      ]),
    ).rejects.toMatchObject({ code: 'round-not-found' });
  });
}

function manyAnswers(): ReadonlyArray<readonly [string, Answer]> {
  return Array.from({ length: 1500 }, (_, index) => [`other-${index}`, 'yes'] as const);
}

function aSection(fieldId: string | null): ReportSection {
  return {
    fieldId,
    declared: { questionsTotal: 15, questionsProcessed: null, stage: 3 },
    chapterTitle: fieldId === null ? null : 'Kapitel „Übergänge“',
    namedQuestions: [{ code: '2.6.3', answer: 'not_answered', criterionTitle: 'Größe', line: 12 }],
    findings: [{ code: 'no-date', line: null, field: null, params: { count: 2, title: '✓ (✓) (✘) ✘ –' } }],
    texts: [
      { kind: 'measures', text: 'Erster Absatz.\n\nZweiter Absatz mit „Zeichen“ 🌍 und \t Tabulator.' },
    ],
  };
}

function keyOf(roundId: string): RoundKey {
  return aRoundKey({ roundId });
}
