import type { SelectedRound } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';

const MONTHS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat('de-DE', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
};

/** The year of a round, over a narrow column; with the month where the year has several rounds. */
export function columnMark(
  { referenceDate }: SelectedRound,
  rounds: readonly SelectedRound[],
  language: Language,
): string {
  const year = referenceDate.slice(0, 4);
  const isAlone = rounds.every(
    (round) => round.referenceDate.slice(0, 4) !== year || round.referenceDate === referenceDate,
  );
  return isAlone ? year : `${MONTHS[language].format(Date.parse(`${referenceDate}T00:00:00Z`))} ${year}`;
}
