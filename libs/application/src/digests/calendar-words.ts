import type { Language } from '@selbstcheck/domain';

/** The words of a calendar feed. */
export interface CalendarWords {
  name(municipality: string): string;
  opening(round: string): string;
  deadline(round: string): string;
  readonly meeting: string;
  digest(about: string): string;
  readonly digestHint: string;
  target(criterion: string, sign: string): string;
}

/** See CalendarWords, by language. */
export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  de: {
    name: (municipality) => `Selbstcheck ${municipality}`,
    opening: (round) => `Beginn der Runde „${round}“`,
    deadline: (round) => `Frist der Runde „${round}“`,
    meeting: 'Sitzung der Steuerungsgruppe',
    digest: (about) => `Mitteilungen: ${about}`,
    digestHint: 'Eine E-Mail kommt nur, wenn sich bis dahin etwas geändert hat.',
    target: (criterion, sign) => `Ziel: „${criterion}“ soll ${sign} erreichen`,
  },
  en: {
    name: (municipality) => `Self-check ${municipality}`,
    opening: (round) => `Round “${round}” begins`,
    deadline: (round) => `Deadline of the round “${round}”`,
    meeting: 'Meeting of the steering group',
    digest: (about) => `Notifications: ${about}`,
    digestHint: 'A mail comes only if something has changed by then.',
    target: (criterion, sign) => `Target: “${criterion}” is to reach ${sign}`,
  },
};
