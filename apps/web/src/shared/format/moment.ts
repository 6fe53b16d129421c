import type { Language } from '@selbstcheck/domain';

/** A moment as people say it, in the time zone of the device: "22. Nov. 2026, 14:05". */
export function showMoment(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(new Date(moment));
}
