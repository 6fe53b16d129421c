import { describe, expect, it } from '@jest/globals';
import { reportDate } from './report-date.js';

const lines = (...texts: string[]) => texts.map((text, index) => ({ text, line: index + 1 }));

describe("a report's date", () => {
  it.each([
    ['12. März 2021', '2021-03-12'],
    ['Stand: 12.03.2021', '2021-03-12'],
    ['(Stand: 12.3.21)', '2021-03-12'],
    ['Auenried, den 12. März 2021', '2021-03-12'],
    ['Neustadt (Orla), 12.03.2021', '2021-03-12'],
    ['Datum der Auswertung: 12.03.2021', '2021-03-12'],
    ['Erstellt am 2021-03-12', '2021-03-12'],
    ['Selbstcheck Auenried (12. März 2021)', '2021-03-12'],
    ['März 2021', '2021-03'],
    ['Auswertung 2021', '2021'],
  ])('is read from its opening: %s', (text, date) => {
    expect(reportDate(lines('Selbstcheck', text), [])).toBe(date);
  });

  it.each(['Der Workshop ist am 12. März 2021 im Rathaus.', '31. Februar 2021', '12/03/2021'])(
    'is not read from %s',
    (text) => {
      expect(reportDate(lines(text), [])).toBeNull();
    },
  );

  it('counts in a footer where a word or a place says what it is; a bare one may be the day of printing', () => {
    expect(reportDate([], lines('Stand 12. März 2021\t4'))).toBe('2021-03-12');
    expect(reportDate([], lines('Auenried, den 12. März 2021'))).toBe('2021-03-12');
    expect(reportDate([], lines('12.03.2021', '12.03.2021, 15:08'))).toBeNull();
  });
});
