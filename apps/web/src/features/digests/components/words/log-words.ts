import type { LogEntry } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { showMoment } from '../../../../shared/format/moment.js';
import { fullDate, timeOfDay } from './dates.js';
import type { DigestsText } from './digests-text.js';

type LoggedMail = NonNullable<LogEntry['mail']>;

/** Which time a decision is about: "Für Montag, 2. November 2026, 8:00 Uhr (Europe/Berlin)". */
export function slotTimeInWords(time: LogEntry['time'], language: Language, t: DigestsText): string {
  if (time.kind === 'closing') return t('log.afterClosing');
  const { date, zone } = time;
  return t('log.scheduled', { date: fullDate(date, language), time: timeOfDay(time.time, language), zone });
}

/** Whether it was written to an address that is no longer right, and so goes nowhere. */
export function isToFormerAddress({ state, problem }: LoggedMail): boolean {
  return state === 'withdrawn' && problem === 'address_changed';
}

/** What became of a mail, in a few words. */
export function mailStateInWords(mail: LoggedMail, language: Language, t: DigestsText): string {
  const { state, attempts, sentAt } = mail;
  if (sentAt !== null) return t('mail.sentAt', { moment: showMoment(sentAt, language) });
  return t(state === 'ready' && attempts > 0 ? 'mail.state.waiting' : `mail.state.${state}`);
}

/** What else is known of a mail's delivery, a sentence each. */
export function mailFacts(mail: LoggedMail, language: Language, t: DigestsText): readonly string[] {
  const { state, problem, replyCode, attempts, nextAttemptAt } = mail;
  return [
    ...(problem === null ? [] : [t(`mail.problem.${problem}`)]),
    ...(state === 'ready' && attempts > 0 && nextAttemptAt !== null
      ? [t('mail.nextAttempt', { moment: showMoment(nextAttemptAt, language) })]
      : []),
    ...(attempts > (state === 'sent' ? 1 : 0) ? [t('mail.attempts', { count: attempts })] : []),
    ...(replyCode === null || state === 'sent' ? [] : [t('mail.replyCode', { code: replyCode })]),
  ];
}
