import { describe, expect, it } from '@jest/globals';
import { feedQuery } from '../api/calendar-feed.js';
import { meetingsQuery } from '../api/meetings.js';
import { publicationsQuery } from '../api/publications.js';
import { subscriptionsQuery } from '../api/subscriptions.js';
import { viewOf } from '../digests.spec-support.js';
import { wordsOf } from '../../../shared/words-of.spec-support.js';
import { screen } from './screens.spec-support.js';

const MEETING = { id: 'x', date: '2026-12-03', time: '14:00', place: 'Rathaus', isPast: false, revision: 1 };

const dates = (role: 'coordination' | 'viewer', createdAt: string | null = null) =>
  wordsOf(
    screen({
      ...{ path: 'termine', role },
      known: (client) => {
        client.setQueryData(subscriptionsQuery('m1').queryKey, viewOf([]));
        client.setQueryData(meetingsQuery('m1').queryKey, {
          meetings: [MEETING, { ...MEETING, id: 'y', date: '2026-06-01', time: null, isPast: true }],
          zone: 'Europe/Berlin',
        });
        client.setQueryData(feedQuery('m1').queryKey, { createdAt, address: null });
        client.setQueryData(publicationsQuery('m1').queryKey, {
          rounds: [
            {
              id: 'r1',
              title: 'Selbstcheck 2024',
              referenceDate: '2024-05-01',
              publishedAt: null,
              function: null,
            },
          ],
        });
      },
    }),
  );

describe('Termine', () => {
  it('have the next meeting with its time, past ones behind, and a way to enter another', () => {
    expect(dates('coordination')).toMatch(
      /Donnerstag, 3\. Dezember 2026, 14:00 Uhr Rathaus Verlegen.*Entfernen.*Eine vergangene Sitzung.*1\. Juni 2026.*Sitzung eintragen/,
    );
  });

  it('are only shown to those who do not coordinate, with a calendar of their own', () => {
    const words = dates('viewer');
    expect(words).toMatch(/3\. Dezember 2026.*Ihr Kalender.*Adresse anlegen/);
    expect(words).not.toMatch(/Verlegen|Eintragen|Adressen ohne Konto erfahren/);
  });

  it('never show the address of a calendar again', () => {
    expect(dates('viewer', '2026-11-01T09:00:00.000Z')).toMatch(
      /nicht noch einmal gezeigt.*Neue Adresse anlegen Kalender beenden/,
    );
  });

  it('say who gets to know a round before it is published', () => {
    expect(dates('coordination')).toMatch(
      /Alles ist zuerst intern.*Selbstcheck 2024 Stichtag 1\. Mai 2024\. Nur intern\. Veröffentlichen/,
    );
  });
});
