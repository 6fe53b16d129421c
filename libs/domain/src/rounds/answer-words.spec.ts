import { describe, expect, it } from '@jest/globals';
import { ANSWERS } from '../scoring/answer.js';
import { glyphOfSymbol, type RatingSymbol } from '../scoring/symbol.js';
import { answerFromWords, answerWord, symbolFromWords } from './answer-words.js';

describe('an answer in a cell', () => {
  it.each([
    ['yes', ['ja', ' JA ', 'Ja.', 'yes', '„ja“', '✓', '✔️', '4', 'WAHR', 'j']],
    ['rather_yes', ['eher ja', 'Eher  Ja', '(✓)', '( ✔ )', '3', 'rather yes', 'rather_yes']],
    ['rather_no', ['eher nein', 'eher\u00a0nein', '(✘)', '(x)', '2', 'rather no']],
    ['no', ['nein', 'NEIN', '✘', '✗', 'x', 'X', '×', '1', 'no', 'n']],
    [
      'not_assessable',
      ['–', '-', '—', 'keine Einschätzung', 'keine Einschätzung möglich', '0', 'not_assessable'],
    ],
  ])('is %s', (answer, texts) => {
    expect(texts.map(answerFromWords)).toEqual(texts.map(() => answer));
  });

  it.each(['vielleicht', '5', 'ja/nein', 'ja, aber', '3,5', '(–)', '', ' ', '()', 'k. A.', 'constructor'])(
    'is not guessed from %j',
    (text) => {
      expect(answerFromWords(text)).toBeNull();
    },
  );

  it.each(['de', 'en'] as const)('is read as it was written in %s', (language) => {
    for (const answer of ANSWERS) {
      const read = answerFromWords(answerWord(answer, language));
      expect(read).toBe(answer === 'not_answered' ? null : answer);
    }
  });
});

describe('a symbol in a cell', () => {
  it('is read as it is printed, and by its words', () => {
    const symbols: readonly RatingSymbol[] = [3, 2, 1, 0, null];
    expect(symbols.map((symbol) => symbolFromWords(glyphOfSymbol(symbol)))).toEqual(symbols);
    expect(['ja', 'eher ja', 'eher nein', 'nein', 'keine Einschätzung'].map(symbolFromWords)).toEqual(
      symbols,
    );
  });

  it('is not guessed from a figure, which could be a key or a value', () => {
    expect(['3', '0', '4', '', 'gut'].map(symbolFromWords)).toEqual(Array(5).fill(undefined));
  });
});
