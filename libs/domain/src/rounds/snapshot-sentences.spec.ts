import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../comparison/comparison-world.spec-support.js';
import { agreed } from './rounds-world.spec-support.js';
import { isWithoutDifference, snapshotDifference } from './snapshot-difference.js';
import { snapshotSentences } from './snapshot-sentences.js';
import { roundContent, type RoundContent, type RoundContentSources } from './snapshot.js';
import type { Reading, RecordedRating, RoundRatings } from './round.js';

const { catalogue, ratings } = check('A', [['2020', '3'], ['1']]);
const result = { modelHash: 'm', inputsHash: 'i', resultHash: 'r' };
const scored = (change: Partial<RoundRatings> = {}) => ({ ratings: { ...ratings, ...change }, result });
const answered = (signs: Record<string, 'yes' | 'no' | 'rather_yes'>): Partial<RoundRatings> => ({
  answers: new Map([...ratings.answers, ...Object.entries(signs)]),
});
const recorded = (symbols: Record<string, RecordedRating['symbol']>): Partial<RoundRatings> => ({
  recorded: new Map(
    Object.entries(symbols).map(([criterionId, symbol]) => [criterionId, { criterionId, symbol }]),
  ),
});

const SOURCES: RoundContentSources = {
  round: {
    id: 'r1',
    catalogueVersionId: 'A',
    title: 'Runde 2026',
    referenceDate: '2026-06-30',
    leadingReading: 'self_rating',
  },
  selfRating: scored(),
  workshop: null,
  agreedAnswers: [agreed('A1.1.1 2 Gemeinsam geprüft')],
  texts: [{ fieldId: 'A2', kind: 'measures', text: 'Leitfaden' }],
};
const content = (change: Partial<RoundContentSources> = {}): RoundContent =>
  roundContent({ ...SOURCES, ...change });
const german = (change: Partial<RoundContentSources>, before = content()) =>
  snapshotSentences(snapshotDifference(before, content(change)), catalogue, 'de');

describe('what a revision changed, in sentences', () => {
  it('says nothing where nothing differs', () => {
    expect(german({})).toEqual([]);
  });

  it('names answers by code, old and new, and the reading', () => {
    expect(german({ selfRating: scored(answered({ 'A1.1.4': 'rather_yes' })) })).toEqual([
      'Frage 1.1.4: eher ja statt nein (Selbsteinschätzung).',
    ]);
  });

  it('follows the printed order, whatever the ids', () => {
    const catalogueB = {
      ...catalogue,
      fields: catalogue.fields.map((field) => ({ ...field, criteria: field.criteria.toReversed() })),
    };
    const after = content({ selfRating: scored(answered({ 'A1.1.1': 'yes', 'A1.2.1': 'no' })) });
    expect(snapshotSentences(snapshotDifference(content(), after), catalogueB, 'de')).toEqual([
      'Frage 1.2.1: nein statt ja (Selbsteinschätzung).',
      'Frage 1.1.1: ja statt eher ja (Selbsteinschätzung).',
    ]);
  });

  it('tells what became of the round itself', () => {
    const round = {
      ...SOURCES.round,
      title: 'Runde 2025',
      referenceDate: '2025-12-01',
      leadingReading: 'workshop' as Reading,
    };
    expect(german({ round, workshop: scored(answered({ 'A1.1.1': 'no' })) })).toEqual([
      'Der Titel lautet „Runde 2025“ statt „Runde 2026“.',
      'Der Stichtag ist der 01.12.2025 statt des 30.06.2026.',
      'Maßgeblich ist die Sicht nach Workshop statt der Selbsteinschätzung.',
      'Neben der Selbsteinschätzung gibt es nun eine Sicht nach Workshop.',
      'Frage 1.1.1: nein statt eher ja (Sicht nach Workshop).',
    ]);
  });

  it('tells a rating of a whole criterion that came, went, or was read wrongly', () => {
    const before = content({ selfRating: scored(recorded({ 'A1.1': 'unreadable', 'A1.2': 0 })) });
    expect(german({ selfRating: scored(recorded({ 'A1.1': 3, 'A2.1': null })) }, before)).toEqual([
      'Kriterium „Kriterium 1.1“ im Ganzen: ja statt Zeichen nicht lesbar (Selbsteinschätzung).',
      'Kriterium „Kriterium 1.2“ im Ganzen: Die Einschätzung „nein“ entfällt (Selbsteinschätzung).',
      'Kriterium „Kriterium 2.1“ im Ganzen: keine Einschätzung möglich, bisher ohne Einschätzung im Ganzen (Selbsteinschätzung).',
    ]);
  });

  it('tells agreed answers and texts by what became of them, never what a text says', () => {
    const texts = [
      { fieldId: 'A2', kind: 'measures' as const, text: 'Neu gefasst' },
      { fieldId: 'A1', kind: 'evaluation' as const, text: 'Geheimes' },
    ];
    expect(
      german({ agreedAnswers: [agreed('A1.1.1 2 Im Protokoll'), agreed('A1.2.1 0 Übersehen')], texts }),
    ).toEqual([
      'Frage 1.1.1: Der Grund der abgestimmten Antwort ist geändert.',
      'Frage 1.2.1: Abgestimmt ist nun „nein“.',
      'Handlungsfeld „Feld 1“: Der Text zu „Auswertung und Empfehlung“ ist neu.',
      'Handlungsfeld „Feld 2“: Der Text zu „Maßnahmen“ ist geändert.',
    ]);
    expect(german({ agreedAnswers: [], texts: [] })).toEqual([
      'Frage 1.1.1: Die abgestimmte Antwort entfällt.',
      'Handlungsfeld „Feld 2“: Der Text zu „Maßnahmen“ entfällt.',
    ]);
  });

  it('has one sentence for each difference, and none where there is none', () => {
    const ids = [...ratings.answers.keys()];
    const answers = fc
      .subarray(ids)
      .map((no) => new Map(ids.map((id) => [id, no.includes(id) ? 'no' : 'yes'] as const)));
    const sources = fc.record({
      title: fc.constantFrom('A', 'B'),
      own: answers,
      seen: fc.option(answers),
      agreedIds: fc.subarray(ids),
      fieldIds: fc.subarray(['A1', 'A2']),
    });
    const contentOf = ({ title, own, seen, agreedIds, fieldIds }: Sources) =>
      content({
        round: { ...SOURCES.round, title },
        selfRating: scored({ answers: own }),
        workshop: seen && scored({ answers: seen }),
        agreedAnswers: agreedIds.map((id) => agreed(`${id} 0 Grund`)),
        texts: fieldIds.map((fieldId) => ({ fieldId, kind: 'measures', text: title })),
      });
    type Sources = typeof sources extends fc.Arbitrary<infer Made> ? Made : never;
    fc.assert(
      fc.property(sources, sources, (one, other) => {
        const difference = snapshotDifference(contentOf(one), contentOf(other));
        const parts = Object.values(difference).flatMap((part: unknown) => part ?? []);
        const sentences = snapshotSentences(difference, catalogue, 'de');
        expect(sentences).toHaveLength(parts.length);
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(sentences.length === 0).toBe(isWithoutDifference(difference));
      }),
    );
  });

  it('says as much in English', () => {
    const change: Partial<RoundContentSources> = {
      round: { ...SOURCES.round, title: 'Other', referenceDate: '2025-12-01', leadingReading: 'workshop' },
      selfRating: scored({ ...answered({ 'A1.1.1': 'no' }), ...recorded({ 'A2.1': 1 }) }),
      workshop: scored({ ...answered({ 'A1.1.1': 'no' }), ...recorded({ 'A2.1': 2, 'A1.2': 'unreadable' }) }),
      agreedAnswers: [agreed('A1.1.1 0 Minutes')],
      texts: [],
    };
    const [there, back] = [
      snapshotDifference(content(), content(change)),
      snapshotDifference(content(change), content()),
    ];
    for (const difference of [there, back]) {
      const english = snapshotSentences(difference, catalogue, 'en');
      expect(english).toHaveLength(snapshotSentences(difference, catalogue, 'de').length);
      for (const sentence of english) expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(english.join(' ')).not.toMatch(/undefined|null|[äöüß„]|statt/);
    }
    expect(snapshotSentences(back, catalogue, 'en')).toContain(
      'The view after the workshop is gone; the self-rating remains.',
    );
  });
});
