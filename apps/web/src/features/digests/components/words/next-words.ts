import type { SubscriptionView } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { fullDate, timeOfDay, wallTimeOf } from './dates.js';
import type { DigestsText } from './digests-text.js';

/** When the next mail is due, or why none is. `readerZone` is the zone of whoever reads it. */
export function nextInWords(
  { next, zone, standstill }: Pick<SubscriptionView, 'next' | 'zone' | 'standstill'>,
  readerZone: string,
  language: Language,
  t: DigestsText,
): string {
  if (standstill !== null) return t(`standstill.${standstill}`);
  if (next === null) return t('next.unknown');
  const due = t('next.due', {
    date: fullDate(next.date, language),
    time: timeOfDay(next.time, language),
    zone,
  });
  const here = wallTimeOf(next.at, readerZone);
  if (here.date === next.date && here.time === next.time) return due;
  const words = { date: fullDate(here.date, language), time: timeOfDay(here.time, language) };
  return `${due} ${t(here.date === next.date ? 'next.hereSameDay' : 'next.here', words)}`;
}
