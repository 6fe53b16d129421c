import { describe, expect, it } from '@jest/globals';
import { breakLabel, breakSentence, type BreakPlace } from './break-words.js';
import type { BreakReason, SeriesBreak } from './series-breaks.js';

const PLACE: BreakPlace = { titleBefore: '2019', titleAfter: '2021', newEdition: null };
const NEW_EDITION = { ...PLACE, newEdition: '2.0' };
const found = (reason: BreakReason): SeriesBreak => ({ from: 0, to: 1, reason });

const REASONS: readonly BreakReason[] = [
  'reworded',
  'too_few_same_questions',
  'regrouped',
  'not_asked_between',
  'too_few_answered',
];

describe('a break in a series', () => {
  it('is labelled with the new edition where one begins', () => {
    expect(breakLabel(found('reworded'), NEW_EDITION, 'de')).toBe('neue Fassung 2.0');
    expect(breakLabel(found('reworded'), NEW_EDITION, 'en')).toBe('new edition 2.0');
  });

  it('is labelled with its reason where the edition stayed', () => {
    expect(breakLabel(found('too_few_same_questions'), PLACE, 'de')).toBe('andere Fragen');
  });

  it('is not put down to a new edition where only answers are missing', () => {
    expect(breakLabel(found('too_few_answered'), NEW_EDITION, 'de')).toBe('andere Fragen beantwortet');
  });

  it('has a sentence of its own for every reason, in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      const sentences = REASONS.map((reason) => breakSentence(found(reason), PLACE, language));
      expect(new Set(sentences).size).toBe(REASONS.length);
    }
    expect(breakSentence(found('reworded'), PLACE, 'de')).toBe(
      'Zwischen „2019“ und „2021“ bricht die Reihe ab, weil das Kriterium stark umformuliert wurde.',
    );
  });
});
