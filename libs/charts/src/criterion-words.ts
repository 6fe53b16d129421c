import type { Language, Level } from '@selbstcheck/domain';

/** The words inside a criterion's chart. */
export interface CriterionChartWords {
  /** The word beside each sign on the vertical axis. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly legend: {
    readonly filled: string;
    readonly hollow: string;
    readonly range: string;
    readonly connection: string;
    readonly line: string;
    readonly notRated: string;
    readonly unreadable: string;
  };
  /** "Ziel ✓ bis 01.12.2027: auf Kurs". */
  readonly target: (sign: string, date: string, paceLabel: string | null) => string;
  readonly nothingRated: string;
}

/** The words in the product's two languages. */
export const CRITERION_CHART_WORDS: Readonly<Record<Language, CriterionChartWords>> = {
  de: {
    levels: { 0: 'nein', 1: 'eher nein', 2: 'eher ja', 3: 'ja' },
    legend: {
      filled: 'Einschätzung einer Runde',
      hollow: 'unter der Hälfte der Fragen bewertet oder aus einem Bericht übernommen',
      range: 'möglicher Bereich, wenn alle fehlenden Antworten „nein“ oder alle „ja“ wären',
      connection: 'verbindet vergleichbare Runden; dazwischen ist nichts bekannt',
      line: 'Trendlinie',
      notRated: 'nicht bewertet',
      unreadable: 'Zeichen nicht lesbar',
    },
    target: (sign, date, paceLabel) =>
      `Ziel ${sign} bis ${germanDate(date)}${paceLabel === null ? '' : `: ${paceLabel}`}`,
    nothingRated: 'Dieses Kriterium wurde in keiner Runde bewertet.',
  },
  en: {
    levels: { 0: 'no', 1: 'rather no', 2: 'rather yes', 3: 'yes' },
    legend: {
      filled: 'rating of a round',
      hollow: 'fewer than half of the questions rated, or taken over from a report',
      range: 'possible range if all missing answers were “no” or all were “yes”',
      connection: 'joins comparable rounds; nothing is known in between',
      line: 'trend line',
      notRated: 'not rated',
      unreadable: 'sign not legible',
    },
    target: (sign, date, paceLabel) =>
      `Target ${sign} by ${englishDate(date)}${paceLabel === null ? '' : `: ${paceLabel}`}`,
    nothingRated: 'This criterion was rated in no round.',
  },
};

function germanDate(date: string): string {
  return date.split('-').reverse().join('.');
}

function englishDate(date: string): string {
  return date.split('-').reverse().join('/');
}
