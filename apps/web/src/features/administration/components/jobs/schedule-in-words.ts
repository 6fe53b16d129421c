import type { Language } from '@selbstcheck/domain';
import type { AdministrationText } from '../../../../shared/i18n/administration-sentences.js';

const STEPS = /^\*\/(\d+) \* \* \* \*$/;
const HOURLY = /^0 (\d+)-(\d+) \* \* \*$/;
const DAILY = /^(\d+) (\d+(?:,\d+)*) \* \* \*$/;

/** When a job runs by itself: "alle 15 Minuten", "täglich um 7:00 Uhr"; patterns that are not simple are only named so. */
export function scheduleInWords(pattern: string | null, t: AdministrationText, language: Language): string {
  if (pattern === null) return t('jobs.schedule.onDemand');
  if (pattern === '* * * * *') return t('jobs.schedule.everyMinute');
  const [, minutes] = STEPS.exec(pattern) ?? [];
  if (minutes !== undefined) return t('jobs.schedule.everyMinutes', { minutes });
  const [, from, until] = HOURLY.exec(pattern) ?? [];
  if (from !== undefined && until !== undefined) return t('jobs.schedule.hourly', { from, until });
  const [, minute, hours] = DAILY.exec(pattern) ?? [];
  if (minute === undefined || hours === undefined) return t('jobs.schedule.own');
  const times = hours.split(',').map((hour) => `${hour}:${minute.padStart(2, '0')}`);
  return t('jobs.schedule.daily', { times: new Intl.ListFormat(language).format(times) });
}
