import type { DigestRecipient } from '@selbstcheck/application';
import type { Rhythm } from '@selbstcheck/domain';
import { aSubscription } from '@selbstcheck/testing';
import { BOUNCING } from './evil-mail-server.js';

const TIMES = ['07:30', '00:15', '23:45', '01:59', '04:00', '12:00', '18:10'];
const ZONES = ['Europe/Berlin', 'Europe/Berlin', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'];
const MONTH_DAYS = [1, 31, 15, 30, 28, 29, 7, 31];
const YEAR_DAYS = [
  [12, 31],
  [1, 1],
  [2, 29],
  [3, 28],
  [10, 31],
  [4, 1],
] as const;
const DAYS_AHEAD = [0, 1, 7, 14, 3, 30, 2, 10];

/** Every 12th mailbox does not exist, every 15th reader has no account. */
const EVERY_BOUNCING = 12;
const EVERY_ADDRESS = 15;
const EVERY_FIELD = 6;

/** Somebody who is told, and what. */
export type Reader = ReturnType<typeof aReader>;

/** Sixty subscriptions of every rhythm, each of another person. */
export function circleOfReaders(): readonly Reader[] {
  const rhythms: readonly Rhythm[] = [
    ...Array.from({ length: 16 }, (_, k): Rhythm => ({ kind: 'weekly', weekday: (k % 7) + 1 })),
    ...Array.from({ length: 16 }, (_, k): Rhythm => ({ kind: 'monthly', day: MONTH_DAYS[k % 8] ?? 1 })),
    ...Array.from({ length: 8 }, (_, k): Rhythm => ({ kind: 'quarterly', day: MONTH_DAYS[k] ?? 1 })),
    ...YEAR_DAYS.map(([month, day]): Rhythm => ({ kind: 'yearly', month, day })),
    ...DAYS_AHEAD.map((days): Rhythm => ({ kind: 'before_meeting', days })),
    ...Array.from({ length: 6 }, (): Rhythm => ({ kind: 'after_closing' })),
  ];
  return rhythms.map(aReader);
}

function aReader(rhythm: Rhythm, index: number) {
  const id = `reader-${index + 1}`;
  const isBouncing = index % EVERY_BOUNCING === EVERY_BOUNCING - 1;
  const email = `${isBouncing ? BOUNCING : 'reader'}-${index + 1}@town.example`;
  const recipient: DigestRecipient =
    index % EVERY_ADDRESS === EVERY_ADDRESS - 1
      ? { kind: 'address', address: email }
      : { kind: 'member', personId: id };
  const isField = index % EVERY_FIELD === EVERY_FIELD - 1;
  return {
    email,
    subscription: aSubscription({
      ...{ id, recipient, rhythm, noticeAfterSilence: false, next: null },
      scope: isField ? { kind: 'field', catalogueVersionId: 'A', fieldId: 'A-f1' } : { kind: 'overall' },
      // the same day of the week at different times
      time: TIMES[(index + 3 * Math.floor(index / TIMES.length)) % TIMES.length] ?? '07:30',
      zone: ZONES[index % ZONES.length] ?? 'Europe/Berlin',
      language: index % 2 === 0 ? 'de' : 'en',
    }),
  };
}
