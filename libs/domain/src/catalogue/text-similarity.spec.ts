import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TextIndex } from './text-index.js';
import { comparedText, similarityOf, textSimilarity } from './text-similarity.js';

const wording = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('Gibt', 'es', 'Deutschkurse', 'für', 'Familien', 'Maße', 'a', '–', '?'))
    .map((words) => words.join(' ')),
);

describe('the similarity of two texts', () => {
  it('lies between 0 and 1 and does not depend on the order', () => {
    fc.assert(
      fc.property(wording, wording, (first, second) => {
        const similarity = textSimilarity(first, second);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(textSimilarity(second, first)).toBe(similarity);
      }),
    );
  });

  it('is the same by an index of many texts as one by one', () => {
    fc.assert(
      fc.property(wording, fc.array(wording), (text, others) => {
        const [compared, ...texts] = [text, ...others].map(comparedText);
        expect(new TextIndex(texts).similaritiesTo(compared!)).toEqual(
          texts.map((other) => similarityOf(compared!, other)),
        );
      }),
    );
  });

  it('is 1 for a text with itself, shouted, spread out or without its question mark', () => {
    fc.assert(
      fc.property(wording, (text) => {
        expect(textSimilarity(text, text)).toBe(1);
        expect(textSimilarity(text, ` ${text.replaceAll(' ', '  \n')} ?`)).toBe(1);
      }),
    );
    expect(textSimilarity('Gibt es Maßnahmen?', 'GIBT ES MASSNAHMEN')).toBe(1);
    expect(textSimilarity('Einwohner*innen', 'Einwohner:innen')).toBe(1);
  });

  it('does not change when a text is written with combined letters', () => {
    expect(textSimilarity('Gespräche'.normalize('NFD'), 'Gespräche'.normalize('NFC'))).toBe(1);
  });

  it('keeps umlauts apart from their vowels', () => {
    expect(textSimilarity('Fördert', 'Fordert')).toBeLessThan(1);
    expect(textSimilarity('Bürger', 'Burger')).toBeLessThan(1);
  });

  it('is below 1 for different texts that share all trigrams', () => {
    expect(textSimilarity('Rat und Verwaltung', 'Verwaltung und Rat')).toBe(0.99);
  });

  it('is 0 without a common trigram, also where there are no letters at all', () => {
    expect(textSimilarity('Sport', 'Kultur')).toBe(0);
    expect(textSimilarity('', 'Kultur')).toBe(0);
    expect(textSimilarity('?', '–')).toBe(1);
  });

  it('counts trigrams as often as they occur', () => {
    // " ab", "ab ", against the same twice: 2 · 2 / (2 + 4).
    expect(textSimilarity('ab', 'ab ab')).toBeCloseTo(2 / 3, 12);
  });

  it('puts a question reworded slightly above one that is only about the same subject', () => {
    const question = 'Trifft sich mindestens zweimal im Jahr eine Steuerungsgruppe?';
    const slightly = textSimilarity(question, 'Tagt mindestens zweimal im Jahr eine Steuerungsgruppe?');
    const related = textSimilarity(question, 'Gibt es eine Steuerungsgruppe mit festen Aufgaben?');
    const other = textSimilarity(question, 'Können Deutschkurse mit Kinderbetreuung besucht werden?');
    expect(slightly).toBeGreaterThan(0.75);
    expect(related).toBeLessThan(0.6);
    expect(other).toBeLessThan(0.2);
  });
});
