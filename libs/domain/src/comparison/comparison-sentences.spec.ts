import { describe, expect, it } from '@jest/globals';
import { Fraction } from '../kernel/fraction.js';
import { comparisonLimit, type ComparisonLimit } from './comparison-limit.js';
import {
  changeClassLabel,
  changeNoteSentence,
  comparisonFlagSentence,
  comparisonLimitSentence,
  criterionSentence,
  flipSentence,
  likeForLikeWords,
  listedCriteriaSentence,
  noiseSentence,
  regroupedSentence,
} from './comparison-sentences.js';
import { check, compare } from './comparison-world.spec-support.js';
import { decimalWords, differenceWords, percentWords } from './figure-words.js';
import { pairOrderOf } from './pair-order.js';
import type { ChangeClass } from './round-comparison.js';

const change = (before: string, after: string) =>
  compare(check('A', [[before]]), check('A', [[after]])).criteria[0]!;

/** Every class with two rounds that have it. */
const ROUNDS_OF: Readonly<Record<ChangeClass, readonly [string, string]>> = {
  levels_higher: ['=0', '=2'],
  levels_lower: ['=3', '=2'],
  same_level: ['=3', '=3'],
  not_rated: ['--', '..'],
  newly_rated: ['--', '22'],
  no_longer_rated: ['22', '--'],
  not_comparable: ['2-', '-2'],
  improved: ['22', '33'],
  worsened: ['33', '22'],
  slightly_risen: ['2222', '2223'],
  slightly_fallen: ['2222', '2221'],
  unchanged: ['22', '22'],
};

const SOUND = /^[\p{Lu}\d„“].*\.$/u;
const UNSOUND = /undefined|null|!|NaN|Infinity/;

describe('figures in words', () => {
  it.each([
    ['0', 'unverändert', 'unchanged'],
    ['1/24', 'unter 0,1', 'below 0.1'],
    ['-1/24', 'unter 0,1', 'below 0.1'],
    ['1/10', '+0,1', '+0.1'],
    ['-3/8', '−0,4', '−0.4'],
    ['99/100', '+1,0', '+1.0'],
  ])('a like-for-like change of %s reads %s', (text, german, english) => {
    expect(likeForLikeWords(Fraction.parse(text), 'de')).toBe(german);
    expect(likeForLikeWords(Fraction.parse(text), 'en')).toBe(english);
  });

  it('trap 4: a missing partner is kein Vergleichswert, never unchanged', () => {
    expect(likeForLikeWords(null, 'de')).toBe('kein Vergleichswert');
  });

  it('have at most one decimal', () => {
    expect(decimalWords(Fraction.of(17, 8), 'de')).toBe('2,1');
    expect(decimalWords(Fraction.of(-1, 100), 'de')).toBe('0,0');
    expect(differenceWords(Fraction.of(-1, 4), 'en')).toBe('0.3');
    expect(percentWords(Fraction.of(1, 5), 'de')).toBe('20 %');
    expect(percentWords(Fraction.of(1, 8), 'en')).toBe('12.5%');
  });
});

describe('sentences on a criterion', () => {
  it.each(Object.entries(ROUNDS_OF))('%s has a sentence and a label in both languages', (name, [b, a]) => {
    const found = change(b, a);
    expect(found.changeClass).toBe(name);
    for (const language of ['de', 'en'] as const) {
      const sentence = criterionSentence('Transport', found, language);
      expect(sentence).toMatch(SOUND);
      expect(sentence).not.toMatch(UNSOUND);
      expect(changeClassLabel(found, language)).not.toMatch(UNSOUND);
    }
    expect(criterionSentence('Transport', found, 'de')).not.toBe(criterionSentence('Transport', found, 'en'));
  });

  it.each([
    ['22', '33', '„Transport“ hat sich bei gleichen Fragen verbessert (Unterschied 1,0).'],
    [
      '22222222222',
      '22222222223',
      '„Transport“ ist bei gleichen Fragen leicht gestiegen (Unterschied unter 0,1).',
    ],
    ['=0', '=1', '„Transport“ steht 1 Stufe höher (nur Kriterienebene).'],
    ['=3', '=1', '„Transport“ steht 2 Stufen tiefer (nur Kriterienebene).'],
    ['22', '22', '„Transport“ ist bei gleichen Fragen unverändert.'],
    ['--', '00', '„Transport“ ist neu bewertet: kein Vergleichswert.'],
    ['2-', '-2', '„Transport“ ist nicht vergleichbar, weil nicht dieselben Fragen beantwortet wurden.'],
  ])('%s → %s: %s', (before, after, german) => {
    expect(criterionSentence('Transport', change(before, after), 'de')).toBe(german);
  });

  it('a symbol that changed only through coverage is told as that', () => {
    const found = change('0--', '023');
    expect(found.notes.map((note) => changeNoteSentence(note, found, 'de'))).toEqual([
      'Das Symbol wechselt von ✘ zu (✓).',
      'Das Symbol wechselt nur, weil andere Fragen beantwortet wurden.',
    ]);
    expect(changeNoteSentence('other_departments', found, 'en')).toBe('Other departments answered.');
    for (const flag of ['b', 'd', 'u'] as const) {
      expect(comparisonFlagSentence(flag, 'de')).toMatch(SOUND);
      expect(comparisonFlagSentence(flag, 'en')).toMatch(SOUND);
    }
  });
});

describe('7: two rounds of one date, and two views of one round', () => {
  it.each([
    [
      '22',
      '33',
      'höher eingeschätzt',
      '„Transport“ ist bei gleichen Fragen höher eingeschätzt (Unterschied 1,0).',
    ],
    [
      '33',
      '22',
      'tiefer eingeschätzt',
      '„Transport“ ist bei gleichen Fragen tiefer eingeschätzt (Unterschied 1,0).',
    ],
    [
      '2222',
      '2221',
      'etwas tiefer eingeschätzt',
      '„Transport“ ist bei gleichen Fragen etwas tiefer eingeschätzt (Unterschied 0,3).',
    ],
    [
      '--',
      '22',
      'nur auf der zweiten Seite bewertet',
      '„Transport“ ist nur auf der zweiten Seite bewertet: kein Vergleichswert.',
    ],
    ['22', '22', 'unverändert', '„Transport“ ist bei gleichen Fragen unverändert.'],
    [
      '=0',
      '=2',
      '2 Stufen höher (nur Kriterienebene)',
      '„Transport“ steht 2 Stufen höher (nur Kriterienebene).',
    ],
  ])('%s → %s: %s', (before, after, label, sentence) => {
    const found = change(before, after);
    for (const order of ['same_date', 'readings'] as const) {
      expect(changeClassLabel(found, 'de', order)).toBe(label);
      expect(criterionSentence('Transport', found, 'de', order)).toBe(sentence);
    }
  });

  it('never show anything better or worse, in both languages', () => {
    for (const [before, after] of Object.values(ROUNDS_OF)) {
      const found = change(before, after);
      for (const language of ['de', 'en'] as const) {
        const told = [
          changeClassLabel(found, language, 'same_date'),
          criterionSentence('Transport', found, language, 'same_date'),
        ].join(' ');
        expect(told).not.toMatch(
          /verbessert|verschlechtert|gestiegen|gesunken|improved|worsened|risen|fallen/,
        );
        expect(told).not.toMatch(UNSOUND);
      }
    }
  });

  it('are told apart from rounds that follow each other', () => {
    const round = { roundId: 'r1', date: '2020-06-01' };
    expect(pairOrderOf(round, round)).toBe('readings');
    expect(pairOrderOf(round, { ...round, roundId: 'r2' })).toBe('same_date');
    expect(pairOrderOf(round, { roundId: 'r2', date: '2022-06-01' })).toBe('rounds');
  });
});

describe('sentences on what limits a comparison', () => {
  it('each limit has one in both languages', () => {
    const limits: readonly ComparisonLimit[] = [
      'one_round',
      'same_date',
      'nothing_rated',
      'not_linked',
      'nothing_comparable',
      'symbols_only',
    ];
    for (const limit of limits) {
      expect(comparisonLimitSentence(limit, 'de')).toMatch(SOUND);
      expect(comparisonLimitSentence(limit, 'en')).toMatch(SOUND);
    }
  });

  it.each([
    ['22', '--', 'nothing_rated'],
    ['2-', '-2', 'nothing_comparable'],
    ['=2', '=3', 'symbols_only'],
    ['22', '23', null],
  ])('%s → %s: %s', (before, after, limit) => {
    expect(comparisonLimit(compare(check('A', [[before]]), check('A', [[after]])))).toBe(limit);
  });

  it('versions that are not linked are told as that', () => {
    expect(comparisonLimit(compare(check('A', [['22']]), check('B', [['22']])))).toBe('not_linked');
  });
});

describe('sentences on lists and noise', () => {
  it('list new, removed, split and merged criteria by title', () => {
    expect(listedCriteriaSentence('added', ['Kultur', 'Sport', 'Bildung'], 'de')).toBe(
      'Neu im Katalog der späteren Runde: „Kultur“, „Sport“ und „Bildung“.',
    );
    expect(listedCriteriaSentence('removed', ['Kultur'], 'en')).toBe(
      "Only in the earlier round's catalogue: “Kultur”.",
    );
    expect(listedCriteriaSentence('removed', [], 'de')).toBeNull();
    expect(regroupedSentence('split', ['Kultur'], ['Sport', 'Musik'], 'de')).toContain(
      '„Kultur“ wurde aufgeteilt in „Sport“ und „Musik“',
    );
    expect(regroupedSentence('merged', ['Sport', 'Musik'], ['Kultur'], 'en')).toContain(
      '“Sport” and “Musik” were merged into “Kultur”',
    );
  });

  it('19: one criterion that was split and merged again is told as one', () => {
    expect(regroupedSentence('merged', ['Kultur und Sport'], ['Kultur und Sport'], 'de')).toBe(
      '„Kultur und Sport“ wurde zwischendurch aufgeteilt und wieder zusammengelegt; verbessert oder verschlechtert lässt sich davon nicht sagen.',
    );
    expect(regroupedSentence('merged', ['Kultur'], ['Sport'], 'en')).toMatch(
      /^“Kultur” was split and merged again in between into “Sport”; /,
    );
  });

  it('set a count of changes beside its noise, with the assumption in the same sentence', () => {
    const flips = { expected: Fraction.of(47, 10), limit: 8 };
    const told = { rate: Fraction.of(1, 5), flipsUnknown: 0 };
    expect(flipSentence(3, flips, told, 'de')).toBe(
      '3 Symbole haben gewechselt; bei angenommener Antwortschwankung von 20 % wechseln auch ohne wirkliche Änderung im Mittel 4,7 und in 95 von 100 Fällen höchstens 8.',
    );
    expect(flipSentence(1, flips, told, 'en')).toMatch(/^One symbol has changed; at an assumed/);
    expect(flipSentence(0, flips, told, 'de')).toMatch(/^Keine Symbole haben gewechselt/);
  });

  it('set a change beside its limits', () => {
    const limits = { lower: Fraction.of(-1, 3), upper: Fraction.of(1, 24) };
    const rate = Fraction.of(1, 5);
    expect(noiseSentence(Fraction.of(1, 24), limits, rate, 'de')).toBe(
      'Bei angenommener Antwortschwankung von 20 % liegt der Unterschied bei gleichen Fragen auch ohne wirkliche Änderung in 95 von 100 Fällen zwischen −0,3 und knapp über 0; hier liegt er darin.',
    );
    expect(noiseSentence(Fraction.of(1, 2), limits, rate, 'en')).toMatch(/it lies outside\.$/);
  });

  it.each([
    ['5/16', '-13/48', '13/48', 'zwischen −0,3 und +0,3; hier liegt er knapp außerhalb.'],
    ['191/2016', '-1/3', '23/252', 'zwischen −0,3 und knapp über 0; hier liegt er knapp außerhalb.'],
    ['1/24', '-1/4', '0', 'zwischen −0,3 und keiner Änderung; hier liegt er außerhalb.'],
    ['-1/3', '-1/3', '1/3', 'zwischen −0,3 und +0,3; hier liegt er darin.'],
  ])('13: rounding never contradicts: %s in %s to %s', (difference, lower, upper, words) => {
    const limits = { lower: Fraction.parse(lower), upper: Fraction.parse(upper) };
    expect(noiseSentence(Fraction.parse(difference), limits, Fraction.of(1, 5), 'de')).toContain(words);
  });
});
