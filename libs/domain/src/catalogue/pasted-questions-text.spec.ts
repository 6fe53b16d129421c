import { describe, expect, it } from '@jest/globals';
import { joinLines } from './pasted-questions-text.js';

describe('the lines of one wording', () => {
  it('become one, with words put together where a line ended in a hyphen', () => {
    expect(joinLines(['Gibt es ein Bera-', 'tungsangebot und eine An-', 'laufstelle?'])).toEqual({
      text: 'Gibt es ein Beratungsangebot und eine Anlaufstelle?',
      joinedWords: ['Beratungsangebot', 'Anlaufstelle'],
    });
    expect(joinLines(['Kinder-', 'und Jugendarbeit', 'im Stadt\u00ad', 'teil']).text).toBe(
      'Kinder- und Jugendarbeit im Stadtteil',
    );
  });

  it('are told of in few words also where a text is nothing but hyphens', () => {
    const { text, joinedWords } = joinLines(Array.from({ length: 60_000 }, () => 'ab-'));
    expect(text).toHaveLength(120_001);
    expect(joinedWords.length).toBeLessThan(50);
    expect(joinedWords.join('').length).toBeLessThan(3_000);
  });
});
