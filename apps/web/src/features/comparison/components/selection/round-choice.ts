import type { RoundSummary, SelectedRound } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { dateInWords } from '../../../../shared/format/calendar-date.js';
import type { ComparisonText } from '../frame/comparison-text.js';

/** A reading of a round that can be chosen; `reading` is null where only the round is known. */
export interface RoundChoice {
  readonly token: string;
  readonly roundId: string;
  readonly title: string;
  readonly referenceDate: string;
  readonly reading: 'self_rating' | 'workshop' | null;
  readonly isLeading: boolean;
}

/** Oldest first: each round by its leading reading, then by the other where it has both. */
export function choicesOf(rounds: readonly SelectedRound[]): readonly RoundChoice[] {
  return rounds.flatMap((round) => {
    const others = round.readings.filter((reading) => reading !== round.reading);
    return [
      round,
      ...others.map((reading) => ({
        ...round,
        token: `${round.roundId}~${reading}`,
        reading,
        isLeading: false,
      })),
    ];
  });
}

/** Oldest first, where nothing but the municipality's list of rounds (newest first) is known. */
export function choicesOfList(rounds: readonly RoundSummary[]): readonly RoundChoice[] {
  return rounds
    .filter(({ state }) => state === 'closed')
    .toReversed()
    .map(({ id, title, referenceDate }) => ({
      token: id,
      roundId: id,
      title,
      referenceDate,
      reading: null,
      isLeading: true,
    }));
}

/** "Selbstcheck 2023", with the reading where it is not plainly the self-rating. */
export function choiceName(
  { title, reading, isLeading }: Pick<RoundChoice, 'title' | 'reading' | 'isLeading'>,
  t: ComparisonText,
): string {
  if (reading === null || (reading === 'self_rating' && isLeading)) return title;
  return t('round.withReading', { title, reading: t(`round.${reading}`) });
}

/** The name with its date, for lists to choose from. */
export function choiceLabel(choice: RoundChoice, t: ComparisonText, language: Language): string {
  return t('round.withDate', {
    name: choiceName(choice, t),
    date: dateInWords(choice.referenceDate, language),
  });
}
