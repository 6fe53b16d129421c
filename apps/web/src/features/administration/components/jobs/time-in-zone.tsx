import type { Language } from '@selbstcheck/domain';
import { useLanguage } from '../../../../shared/i18n/language.js';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

interface TimeInZoneProps {
  readonly moment: string;
  /** The zone that schedules are meant in, so that a time agrees with its schedule wherever somebody reads it. */
  readonly zone: string;
}

/** A moment on the clock of the installation: "23.11.2026, 07:00". */
export function TimeInZone({ moment, zone }: TimeInZoneProps) {
  const format = new Intl.DateTimeFormat(LOCALES[useLanguage()], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  });
  return <time dateTime={moment}>{format.format(Date.parse(moment))}</time>;
}
