import { describe, expect, it } from '@jest/globals';
import { municipalityIn } from './report-title.js';

const named = (...texts: string[]): string | null =>
  municipalityIn(texts.map((text, index) => ({ text, line: index + 1 })));

describe('the municipality in the title', () => {
  it.each([
    ['Selbstcheck Bad Auenried', 'Bad Auenried'],
    ['Selbstcheck Stadt Aue (Ried)', 'Stadt Aue (Ried)'],
    ['Auswertung des Selbstchecks der Stadt Auenried', 'Auenried'],
    ['Auswertung Selbstcheck Landkreis Ober-Lindtal', 'Landkreis Ober-Lindtal'],
    ['Selbstcheck Weltoffene Kommune – Auenried a. d. L.', 'Auenried a. d. L.'],
    ['Selbstcheck Auenried-Süd 2021', 'Auenried-Süd'],
    ['Selbstcheck Auenried (12. März 2021)', 'Auenried'],
    ['Selbstcheck Auenried – Auswertung', 'Auenried'],
  ])('%s', (title, name) => {
    expect(named('', title)).toBe(name);
  });

  it('may stand on the next line; a sentence is no title', () => {
    expect(named('Selbstcheck', '', 'Auenried')).toBe('Auenried');
    expect(named('Selbstcheck und Workshop gehören zusammen.')).toBeNull();
  });
});
