import { describe, expect, it } from '@jest/globals';
import type { RhythmView, SubscriptionView } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import de from '../../../../locales/de.json' with { type: 'json' };
import digestsDe from '../../../../locales/digests.de.json' with { type: 'json' };
import digestsEn from '../../../../locales/digests.en.json' with { type: 'json' };
import { createI18n } from '../../../../shared/i18n/i18n.js';
import { nextInWords } from './next-words.js';
import { timingInWords } from './rhythm-words.js';

const i18n = createI18n('de', de)
  .addResourceBundle('de', 'digests', digestsDe)
  .addResourceBundle('en', 'digests', digestsEn);
const sentencesIn = (language: Language) => i18n.getFixedT(language, 'digests');

const timing = (rhythm: RhythmView, language: Language = 'de') =>
  timingInWords({ rhythm, time: '08:00', zone: 'Europe/Berlin' }, language, sentencesIn(language));

describe('when somebody is told', () => {
  it.each<[RhythmView, string]>([
    [{ kind: 'weekly', weekday: 1 }, 'Jeden Montag um 8:00 Uhr (Europe/Berlin)'],
    [{ kind: 'weekly', weekday: 7 }, 'Jeden Sonntag um 8:00 Uhr (Europe/Berlin)'],
    [{ kind: 'monthly', day: 15 }, 'Am 15. jedes Monats um 8:00 Uhr (Europe/Berlin)'],
    [{ kind: 'monthly', day: 31 }, 'Am letzten Tag jedes Monats um 8:00 Uhr (Europe/Berlin)'],
    [
      { kind: 'monthly', day: 30 },
      'Am 30. jedes Monats, in kürzeren Monaten am letzten Tag, um 8:00 Uhr (Europe/Berlin)',
    ],
    [{ kind: 'quarterly', day: 1 }, 'Am 1. im Januar, April, Juli und Oktober um 8:00 Uhr (Europe/Berlin)'],
    [{ kind: 'yearly', month: 3, day: 1 }, 'Jedes Jahr am 1. März um 8:00 Uhr (Europe/Berlin)'],
    [{ kind: 'yearly', month: 12, day: 31 }, 'Jedes Jahr am 31. Dezember um 8:00 Uhr (Europe/Berlin)'],
    [
      { kind: 'yearly', month: 2, day: 29 },
      'Jedes Jahr am letzten Tag im Februar um 8:00 Uhr (Europe/Berlin)',
    ],
    [
      { kind: 'before_meeting', days: 0 },
      'Am Tag jeder Sitzung der Steuerungsgruppe um 8:00 Uhr (Europe/Berlin)',
    ],
    [
      { kind: 'before_meeting', days: 7 },
      '7 Tage vor jeder Sitzung der Steuerungsgruppe um 8:00 Uhr (Europe/Berlin)',
    ],
    [{ kind: 'after_closing' }, 'Sobald eine Runde geschlossen ist'],
  ])('reads well in German: %j', (rhythm, words) => {
    expect(timing(rhythm)).toBe(words);
  });

  it('reads well in English', () => {
    expect(timing({ kind: 'weekly', weekday: 5 }, 'en')).toBe('Every Friday at 08:00 (Europe/Berlin)');
  });
});

describe('the next date', () => {
  const words = (
    changes: Partial<Pick<SubscriptionView, 'next' | 'standstill'>>,
    readerZone = 'Europe/Berlin',
  ) =>
    nextInWords(
      {
        zone: 'Europe/Berlin',
        next: { date: '2026-11-30', time: '08:00', at: '2026-11-30T07:00:00.000Z' },
        standstill: null,
        ...changes,
      },
      readerZone,
      'de',
      sentencesIn('de'),
    );

  it('is told in local time with its zone', () => {
    expect(words({})).toBe('Nächster Termin: Montag, 30. November 2026, 8:00 Uhr (Europe/Berlin).');
  });

  it('says what the clock of somebody in another zone shows, and which day it is there', () => {
    expect(words({}, 'Europe/Lisbon')).toContain('Bei Ihnen ist es dann 7:00 Uhr.');
    expect(words({}, 'Pacific/Honolulu')).toContain(
      'Bei Ihnen ist es dann Sonntag, 29. November 2026, 21:00 Uhr.',
    );
  });

  it('gives way to the reason why nothing will come', () => {
    expect(words({ next: null, standstill: 'no_meeting' })).toMatch(/keine Sitzung.*noch so viele Tage/);
    expect(words({ standstill: 'nothing_published' })).toContain('keine Runde veröffentlicht');
  });
});
