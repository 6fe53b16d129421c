import { describe, expect, it } from '@jest/globals';
import { ratingCell, STAGES, stageWords, type Language } from '@selbstcheck/domain';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

const LOCALES = { de, en };

describe.each<Language>(['de', 'en'])('the words of digests in %s', (language) => {
  const { symbol, stage } = LOCALES[language];

  it('call symbols what the screens call them', () => {
    for (const level of [0, 1, 2, 3] as const) {
      expect(ratingCell({ symbol: level, missing: null }, language).words).toBe(symbol[level]);
    }
    for (const missing of ['not_assessable', 'not_answered', 'unreadable'] as const) {
      expect(ratingCell({ symbol: null, missing }, language).words).toBe(symbol[missing]);
    }
  });

  it('call stages what the screens call them', () => {
    for (const each of STAGES) expect(stageWords(each, language)).toBe(stage.short[each]);
    expect(stageWords(null, language)).toBe(stage.none);
  });
});
