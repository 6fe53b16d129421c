import { describe, expect, it } from '@jest/globals';
import { check, compare, type Check } from './comparison-world.spec-support.js';
import { matrixNotice, pairNotice, type ChosenRound } from './selection-notices.js';

const chosen = (year: number, told: Partial<ChosenRound> = {}): ChosenRound => ({
  roundId: `round-${year}`,
  reading: 'self_rating',
  title: `Runde ${year}`,
  date: `${year}-06-01`,
  source: 'answers',
  ...told,
});

const [EARLY, LATE, LATEST] = [chosen(2018), chosen(2020), chosen(2022)];
const FROM_REPORT = chosen(2018, { source: 'auswertung' });
const [RATED, BETTER] = [check('A', [['22']]), check('A', [['33']])];
const UNRATED = check('A', [['--']]);
const REPORTED = check('A', [['22=2']]);
const OTHER = check('B', [['22']]);

const pair = (before: ChosenRound, after: ChosenRound, checks: readonly [Check, Check]) =>
  pairNotice(before, after, compare(...checks), 'de');

describe('what a comparison of two readings cannot say', () => {
  it('is nothing where two rounds of different dates have questions in common', () => {
    expect(pair(EARLY, LATE, [RATED, BETTER])).toBeNull();
  });

  it.each([
    ['a round of only –', EARLY, LATE, [RATED, UNRATED], 'nichts bewertet'],
    ['versions without links', EARLY, LATE, [RATED, OTHER], 'nicht miteinander verknüpft'],
    [
      'no question in common',
      EARLY,
      LATE,
      [check('A', [['2-']]), check('A', [['-2']])],
      'keine Frage gemeinsam',
    ],
    ['symbols from a report', FROM_REPORT, LATE, [REPORTED, RATED], 'aus einem Bericht übernommen'],
    [
      '9: whole criteria set by a workshop',
      EARLY,
      LATE,
      [RATED, REPORTED],
      'sind die Kriterien als Ganzes eingeschätzt',
    ],
    ['the same date', EARLY, chosen(2020, { date: EARLY.date }), [RATED, BETTER], 'dasselbe Datum'],
    ['the later round first', LATE, EARLY, [RATED, BETTER], 'Sie vergleichen rückwärts: „Runde 2020“'],
    [
      'two views of one round',
      EARLY,
      { ...EARLY, reading: 'workshop' as const },
      [RATED, BETTER],
      'zwei Sichten',
    ],
    ['one view of one round twice', EARLY, EARLY, [RATED, RATED], 'dieselbe Sicht derselben Runde'],
  ] as const)('with %s is told in one sentence', (_, before, after, [first, second], words) => {
    const notice = pair(before, after, [first, second]);
    expect(notice).toContain(words);
    expect(notice).toMatch(/^[^.]+\.$/);
  });

  it('puts what forbids every comparison before what concerns the order', () => {
    expect(pair(LATE, EARLY, [RATED, UNRATED])).toContain('nichts bewertet');
    expect(pair(EARLY, { ...EARLY, reading: 'workshop' }, [RATED, UNRATED])).toContain('nichts bewertet');
  });
});

describe('what a matrix cannot say', () => {
  const rising = compare(RATED, BETTER);

  it('is nothing where three rounds follow each other', () => {
    expect(matrixNotice([EARLY, LATE, LATEST], [null, rising, rising], 'neighbour', 'de')).toBeNull();
  });

  it('tells that there is no round, or only one', () => {
    expect(matrixNotice([], [], 'neighbour', 'de')).toContain('noch keine abgeschlossene Runde');
    expect(matrixNotice([EARLY], [null], 'neighbour', 'de')).toContain('erst eine Runde');
  });

  it('15: one chosen round of several is not told as the only one', () => {
    expect(matrixNotice([EARLY], [null], 'neighbour', 'de', 6)).toBe(
      'Gewählt ist nur eine Runde; zum Vergleichen wählen Sie bitte eine weitere.',
    );
  });

  it('is that of the pair where there are two, also against the later one', () => {
    const comparisons = [null, compare(RATED, UNRATED)];
    expect(matrixNotice([EARLY, LATE], comparisons, 'neighbour', 'en')).toContain('nothing is rated');
    const backwards = [compare(BETTER, RATED), null];
    expect(matrixNotice([EARLY, LATE], backwards, { baseline: 1 }, 'de')).toContain('rückwärts');
  });

  it('names the rounds between which nothing can be compared', () => {
    const comparisons = [null, compare(RATED, OTHER), rising];
    expect(matrixNotice([EARLY, LATE, LATEST], comparisons, 'neighbour', 'de')).toContain(
      'von „Runde 2018“ und „Runde 2020“ sind nicht miteinander verknüpft',
    );
    const against = [compare(RATED, UNRATED), rising, null];
    expect(matrixNotice([EARLY, LATE, LATEST], against, { baseline: 2 }, 'de')).toContain(
      'In „Runde 2022“ oder „Runde 2018“ ist nichts bewertet',
    );
  });

  it('names two rounds of one date, and two views of one round are none', () => {
    const twin = chosen(2021, { date: LATE.date });
    const comparisons = [null, rising, rising];
    expect(matrixNotice([EARLY, LATE, twin], comparisons, 'neighbour', 'de')).toBe(
      '„Runde 2020“ und „Runde 2021“ tragen dasselbe Datum; ihre Reihenfolge sagt nichts über eine Entwicklung.',
    );
    const view = { ...LATE, reading: 'workshop' as const };
    expect(matrixNotice([EARLY, LATE, view], comparisons, 'neighbour', 'de')).toBeNull();
  });

  it('tells how older rounds read against a later one, and that symbols were taken over', () => {
    const rounds = [EARLY, LATE, LATEST];
    const against = [rising, null, rising];
    expect(matrixNotice(rounds, against, { baseline: 1 }, 'de')).toContain('lesen sich die Unterschiede');
    const reported = [null, compare(REPORTED, RATED), rising];
    expect(matrixNotice([FROM_REPORT, LATE, LATEST], reported, 'neighbour', 'de')).toContain(
      'mit ihr werden nur die Symbole',
    );
    expect(matrixNotice(rounds, reported, 'neighbour', 'de')).toContain('als Ganzes eingeschätzt');
  });
});
