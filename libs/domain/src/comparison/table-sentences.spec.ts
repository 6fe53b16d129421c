import { describe, expect, it } from '@jest/globals';
import { WK_2020 } from '../scoring/scoring-model.js';
import { methodSentences } from './method-sentences.js';
import { othersLimitSentence, type OthersLimit } from './others-notices.js';
import { PIECES, pieceWords } from './piece-words.js';

describe('the rules that a table is read by', () => {
  it.each(['de', 'en'] as const)('name model, pieces, flags and noise once each, in %s', (language) => {
    const sentences = methodSentences(WK_2020, language);
    const terms = sentences.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms).toEqual(expect.arrayContaining(PIECES.map((piece) => pieceWords(piece, language).name)));
    expect(sentences.every(({ meaning }) => meaning.endsWith('.'))).toBe(true);
    expect(sentences[0]?.meaning).toMatch(/^wk-2020@1, /);
    expect(sentences.at(-1)?.meaning).toContain(language === 'de' ? '20 %' : '20%');
  });
});

describe('why nothing of others is shown', () => {
  it.each(['not_taking_part', 'no_round', 'too_few'] satisfies OthersLimit[])(
    '%s is one sentence',
    (limit) => {
      for (const language of ['de', 'en'] as const) {
        expect(othersLimitSentence(limit, 10, language)).toMatch(/^[^.]+\.$/);
      }
    },
  );

  it('names how many others are needed', () => {
    expect(othersLimitSentence('too_few', 10, 'de')).toContain('mindestens 10 andere Kommunen');
  });
});
