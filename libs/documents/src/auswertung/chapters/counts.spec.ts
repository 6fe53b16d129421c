import { describe, expect, it } from '@jest/globals';
import { countsIn } from './counts.js';

describe('how many questions were processed', () => {
  it.each([
    'Es wurden 6 von 9 Fragen bearbeitet.',
    'Beantwortet wurden 6 der insgesamt 9 Fragen.',
    '6 von 9 Fragen sind beantwortet.',
    'Von den 9 Fragen wurden 6 bearbeitet.',
    'Es wurden 6 (von 9) Fragen bearbeitet.',
    'Es wurden 6/9 Fragen bearbeitet.',
    'Bearbeitete Fragen: 6 von 9',
  ])('is read from "%s"', (text) => {
    expect(countsIn(text).map(({ processed, total }) => [processed, total])).toEqual([[6, 9]]);
  });

  it('one number for all of them is both', () => {
    const texts = ['Es wurden alle 9 Fragen bearbeitet.', 'Alle 9 Fragen wurden beantwortet.'];
    expect(texts.map((text) => countsIn(text).map(({ processed, total }) => [processed, total]))).toEqual([
      [[9, 9]],
      [[9, 9]],
    ]);
  });

  it('numbers that count something else are no counts', () => {
    expect(
      countsIn('Am 3. von 9 Abenden wurden Fragen beantwortet. Es wurden sechs von 9 Fragen bearbeitet.'),
    ).toEqual([]);
  });
});
