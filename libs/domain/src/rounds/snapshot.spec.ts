import { describe, expect, it } from '@jest/globals';
import { check } from '../comparison/comparison-world.spec-support.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { agreed } from './rounds-world.spec-support.js';
import {
  correctedSnapshot,
  isUnbrokenChain,
  type Correction,
  type HashedSnapshot,
} from './snapshot-correction.js';
import { isWithoutDifference, snapshotDifference } from './snapshot-difference.js';
import {
  closingSnapshot,
  readSnapshot,
  roundContent,
  writeSnapshot,
  type RoundContentSources,
  type ScoredReading,
} from './snapshot.js';

const { ratings } = check('A', [['22', '3=1']]);
const reading = (change: Partial<ScoredReading['ratings']> = {}): ScoredReading => ({
  ratings: { ...ratings, ...change },
  result: { modelHash: 'm', inputsHash: 'i', resultHash: 'r' },
});

const SOURCES: RoundContentSources = {
  round: {
    id: 'r1',
    catalogueVersionId: 'A',
    title: 'Runde 2026',
    referenceDate: '2026-12-31',
    leadingReading: 'self_rating',
  },
  selfRating: reading(),
  workshop: null,
  agreedAnswers: [agreed('A1.1.1 2 Gemeinsam geprüft')],
  texts: [
    { fieldId: 'A1', kind: 'measures', text: 'Leitfaden' },
    { fieldId: 'A1', kind: 'evaluation', text: '' },
  ],
};

const contentWith = (change: Partial<RoundContentSources>) => roundContent({ ...SOURCES, ...change });
const CLOSED: HashedSnapshot = { snapshot: closingSnapshot(roundContent(SOURCES)), hash: 'h1' };
const answersWith = (id: string, answer: 'no' | 'yes') => new Map([...ratings.answers, [id, answer]]);

describe('what closing freezes', () => {
  it('is the version, both readings with their results, agreed answers, texts and the leading reading', () => {
    expect(CLOSED.snapshot).toEqual({
      format: 'selbstcheck-round@1',
      roundId: 'r1',
      catalogueVersionId: 'A',
      title: 'Runde 2026',
      referenceDate: '2026-12-31',
      leadingReading: 'self_rating',
      revision: 1,
      reason: null,
      previousHash: null,
      readings: {
        self_rating: {
          answers: { 'A1.1.1': 'rather_yes', 'A1.1.2': 'rather_yes', 'A1.2.1': 'yes' },
          recorded: { 'A1.2': 1 },
          result: { modelHash: 'm', inputsHash: 'i', resultHash: 'r' },
        },
        workshop: null,
      },
      agreed: { 'A1.1.1': { answer: 'rather_yes', reason: 'Gemeinsam geprüft' } },
      texts: { A1: { measures: 'Leitfaden' } },
    });
  });

  it('has the same bytes whatever order things were entered in, and reads back as itself', () => {
    const turned = contentWith({
      selfRating: reading({ answers: new Map([...ratings.answers].reverse()) }),
      texts: SOURCES.texts.toReversed(),
    });
    expect(writeSnapshot(closingSnapshot(turned))).toBe(writeSnapshot(CLOSED.snapshot));
    expect(readSnapshot(writeSnapshot(CLOSED.snapshot))).toEqual(CLOSED.snapshot);
  });
});

describe('a correction', () => {
  const CORRECTION: Correction = { reason: ' Zahlendreher ', basedOn: 1, closingObstacles: [] };
  const content = contentWith({ selfRating: reading({ answers: answersWith('A1.1.1', 'no') }) });
  const codeOf = (changed = content, correction: Partial<Correction> = {}): unknown => {
    try {
      return correctedSnapshot(CLOSED, changed, { ...CORRECTION, ...correction });
    } catch (error) {
      return error instanceof SelbstcheckError ? error.code : error;
    }
  };

  it('is the next revision, with its reason, and names the one before', () => {
    const second = correctedSnapshot(CLOSED, content, CORRECTION);
    expect(second).toMatchObject({ revision: 2, reason: 'Zahlendreher', previousHash: 'h1' });
    expect(second.readings.self_rating.answers['A1.1.1']).toBe('no');
    expect(CLOSED.snapshot.readings.self_rating.answers['A1.1.1']).toBe('rather_yes');
  });

  it('is refused without a reason, and where nothing differs', () => {
    expect(codeOf(content, { reason: ' ' })).toBe('round-reason-missing');
    expect(codeOf(roundContent(SOURCES))).toBe('correction-unchanged');
  });

  it('is refused where another one came first', () => {
    expect(codeOf(content, { basedOn: 0 })).toBe('round-revision-stale');
  });

  it('keeps the catalogue version and the rules of closing', () => {
    const round = { ...SOURCES.round, catalogueVersionId: 'B' };
    expect(codeOf(contentWith({ round }))).toBe('correction-version-differs');
    expect(codeOf(content, { closingObstacles: ['nothing_answered'] })).toBe('round-not-closable');
    expect(codeOf(contentWith({ round: { ...SOURCES.round, id: 'r2' } }))).toBeInstanceOf(RangeError);
  });

  it('makes a chain in which a lost, exchanged or foreign revision shows', () => {
    const second = { snapshot: correctedSnapshot(CLOSED, content, CORRECTION), hash: 'h2' };
    const third = {
      snapshot: correctedSnapshot(second, roundContent(SOURCES), { ...CORRECTION, basedOn: 2 }),
      hash: 'h3',
    };
    expect(isUnbrokenChain([CLOSED, second, third])).toBe(true);
    expect(isUnbrokenChain([CLOSED, third])).toBe(false);
    expect(isUnbrokenChain([{ ...CLOSED, hash: 'other' }, second, third])).toBe(false);
    expect(isUnbrokenChain([CLOSED, { ...second, snapshot: { ...second.snapshot, roundId: 'r2' } }])).toBe(
      false,
    );
  });
});

describe('what two revisions say differently', () => {
  const differenceTo = (change: Partial<RoundContentSources>) =>
    snapshotDifference(CLOSED.snapshot, contentWith(change));

  it('is nothing where only the order of entering or the result under another model differs', () => {
    const rescored = { ...reading(), result: { modelHash: 'n', inputsHash: 'i', resultHash: 's' } };
    expect(isWithoutDifference(differenceTo({ selfRating: rescored }))).toBe(true);
  });

  it('is which answers, ratings, agreements and texts changed', () => {
    const difference = differenceTo({
      selfRating: reading({ answers: answersWith('A1.1.2', 'no'), recorded: new Map() }),
      agreedAnswers: [agreed('A1.1.1 2 Im Protokoll'), agreed('A1.1.2 0 Übersehen')],
      texts: [{ fieldId: 'A2', kind: 'measures', text: 'Neu' }],
    });
    expect(difference.answers).toEqual([
      { reading: 'self_rating', questionId: 'A1.1.2', before: 'rather_yes', after: 'no' },
    ]);
    expect(difference.ratings).toEqual([
      { reading: 'self_rating', criterionId: 'A1.2', before: 1, after: undefined },
    ]);
    expect(difference.agreements).toEqual([
      {
        questionId: 'A1.1.1',
        before: { answer: 'rather_yes', reason: 'Gemeinsam geprüft' },
        after: { answer: 'rather_yes', reason: 'Im Protokoll' },
      },
      { questionId: 'A1.1.2', before: null, after: { answer: 'no', reason: 'Übersehen' } },
    ]);
    expect(difference.texts).toEqual([
      { fieldId: 'A1', kind: 'measures', before: 'Leitfaden', after: null },
      { fieldId: 'A2', kind: 'measures', before: null, after: 'Neu' },
    ]);
    expect([difference.title, difference.referenceDate, difference.leadingReading]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('tells a rating – apart from none', () => {
    const recorded = new Map([['A1.1', { criterionId: 'A1.1', symbol: null }], ...ratings.recorded]);
    expect(differenceTo({ selfRating: reading({ recorded }) }).ratings).toEqual([
      { reading: 'self_rating', criterionId: 'A1.1', before: undefined, after: null },
    ]);
  });

  it('names a new workshop view by what it changes, not by what it inherits', () => {
    const difference = differenceTo({
      round: { ...SOURCES.round, leadingReading: 'workshop' },
      workshop: reading({ answers: answersWith('A1.1.2', 'yes') }),
    });
    expect(difference).toMatchObject({
      workshop: 'added',
      leadingReading: { before: 'self_rating', after: 'workshop' },
      answers: [{ reading: 'workshop', questionId: 'A1.1.2', before: 'rather_yes', after: 'yes' }],
      ratings: [],
    });
  });

  it('tells a corrected answer once where the workshop view inherits it', () => {
    const before = contentWith({ workshop: reading({ answers: answersWith('A1.1.2', 'yes') }) });
    const corrected = answersWith('A1.1.1', 'no');
    const after = contentWith({
      selfRating: reading({ answers: corrected }),
      workshop: reading({ answers: new Map([...corrected, ['A1.1.2', 'yes']]) }),
    });
    expect(snapshotDifference(before, after).answers).toEqual([
      { reading: 'self_rating', questionId: 'A1.1.1', before: 'rather_yes', after: 'no' },
    ]);
  });
});
