import { describe, expect, it } from '@jest/globals';
import type { LogEntry, LoggedMailView } from '@selbstcheck/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { logQuery, mailQuery } from '../api/delivery.js';
import { subscriptionsQuery } from '../api/subscriptions.js';
import { entryOf, mailOf, NO_TROUBLES, subscriptionOf, viewOf } from '../digests.spec-support.js';
import { wordsOf } from '../../../shared/words-of.spec-support.js';
import { screen } from './screens.spec-support.js';

const withView = (client: QueryClient) =>
  client.setQueryData(subscriptionsQuery('m1').queryKey, viewOf([subscriptionOf()]));

const log = (entries: readonly LogEntry[], next: string | null = null) =>
  wordsOf(
    screen({
      path: 'protokoll',
      known: (client) => {
        withView(client);
        client.setQueryData(logQuery('m1', null).queryKey, {
          pages: [{ entries: [...entries], next }],
          pageParams: [null],
        });
      },
    }),
  );

describe('the delivery log', () => {
  it('says when, to whom, what about, and what became of the mail', () => {
    expect(log([entryOf()])).toMatch(
      /Steuerungsgruppe Gesamtergebnis Termin: Montag, 16\. November 2026, 8:00 Uhr \(Europe\/Berlin\) Am 16\.11\.2026, \d\d:00 vom Mailserver angenommen Einzelheiten.*Das sind alle/,
    );
  });

  it('gives the reason of each skip', () => {
    const words = log([
      entryOf({ decision: 'skipped', reason: 'empty_window', mail: null }),
      entryOf({
        slotKey: 'k2',
        decision: 'skipped',
        reason: 'person_deactivated',
        mail: null,
        recipient: null,
      }),
    ]);
    expect(words).toMatch(
      /Nichts verschickt\. Seit der letzten Mitteilung oder seit dem Einrichten ist nichts geschehen\..*Gelöschter Empfänger.*Das Konto ist gesperrt/,
    );
  });

  it('tells a mail that is tried again from one that has not been tried', () => {
    const waiting = mailOf({
      ...{ state: 'ready', problem: 'refused_for_now', replyCode: 451, attempts: 2 },
      ...{ sentAt: null, nextAttemptAt: '2026-11-16T07:30:00.000Z' },
    });
    const words = log([entryOf({ mail: waiting })]);
    expect(words).toMatch(
      /Wird noch einmal versucht.*vorläufig abgewiesen\. Nächster Versuch: .*2 Versuche\..*451/,
    );
    const fresh = mailOf({ state: 'ready', attempts: 0, replyCode: null, sentAt: null });
    expect(log([entryOf({ mail: fresh })])).toContain('Wartet auf den Versand');
  });

  it('marks what somebody should look at', () => {
    const classes = (state: 'withdrawn' | 'failed', problem: 'address_changed' | 'paused' | 'given_up') =>
      screen({
        path: 'protokoll',
        known: (client) => {
          withView(client);
          const entries = [entryOf({ mail: mailOf({ state, problem, sentAt: null }) })];
          const data = { pages: [{ entries, next: null }], pageParams: [null] };
          client.setQueryData(logQuery('m1', null).queryKey, data);
        },
      });
    expect(classes('failed', 'given_up')).toContain('log__state--marked');
    expect(classes('withdrawn', 'address_changed')).toContain('log__state--marked');
    expect(classes('withdrawn', 'paused')).not.toContain('log__state--marked');
  });

  it('goes on to older pages', () => {
    expect(log([entryOf()], 'older')).toContain('Ältere anzeigen');
  });

  it('is for coordination only', () => {
    const words = wordsOf(screen({ path: 'protokoll', role: 'viewer', known: withView }));
    expect(words).toContain('Dafür reicht Ihre Rolle nicht aus');
  });
});

describe('one mail', () => {
  const mail = (changes: Partial<LoggedMailView>, isNoticed = false) =>
    screen({
      path: 'protokoll/mail1',
      troubles: { ...NO_TROUBLES, ...(isNoticed && { failed: 1, mails: [entryOf()] }) },
      known: (client) => {
        withView(client);
        const address = { municipalityId: 'm1', mailId: 'mail1' };
        client.setQueryData(mailQuery(address).queryKey, {
          ...{ entry: entryOf(), text: 'Der Wert steigt.' },
          attempts: [
            { at: '2026-11-16T07:00:00.000Z', outcome: 'unreachable', replyCode: null },
            { at: '2026-11-16T07:01:00.000Z', outcome: 'accepted', replyCode: 250 },
          ],
          ...changes,
        });
      },
    });

  it('has every attempt, its text and its file; what was sent is not sent again', () => {
    const words = wordsOf(mail({}));
    expect(words).toMatch(
      /Selbstcheck: Runde geschlossen.*Als Datei herunterladen.*Der Mailserver war nicht erreichbar\..*Der Mailserver hat sie angenommen\. Antwort des Mailservers: 250\..*Der Wert steigt\./,
    );
    expect(words).not.toContain('Erneut senden');
    expect(words).not.toContain('Zur Seite legen');
  });

  it('whose fate is unknown can be sent again, and warns that it may arrive twice', () => {
    const entry = entryOf({ mail: mailOf({ state: 'uncertain', problem: 'no_reply', sentAt: null }) });
    const html = mail({ entry }, true);
    expect(wordsOf(html)).toMatch(/Ungewiss, ob sie angekommen ist.*Erneut senden.*Zur Seite legen/);
    expect(html).toMatch(/<dialog.*Dann kommt sie jetzt ein zweites Mal/);
  });

  it('to an address that is no longer right is not sent again; it says what to do', () => {
    const moved = mailOf({ state: 'withdrawn', problem: 'address_changed', sentAt: null, replyCode: null });
    const words = wordsOf(mail({ entry: entryOf({ mail: moved }) }, true));
    expect(words).toMatch(
      /Nicht mehr verschickt.*inzwischen geändert hat.*Zur Seite legen.*Die nächste Mitteilung geht an die neue Adresse.*Text.*weitergeben/,
    );
    expect(words).not.toContain('Erneut senden');
    const gone = { entry: entryOf({ mail: { ...moved, hasContent: false } }), text: null };
    expect(wordsOf(mail(gone))).not.toContain('weitergeben');
  });

  it('that waited for its recipient can be sent after all', () => {
    const paused = mailOf({ state: 'withdrawn', problem: 'paused', sentAt: null, replyCode: null });
    const words = wordsOf(mail({ entry: entryOf({ mail: paused }) }));
    expect(words).toContain('Erneut senden');
    expect(words).not.toContain('die neue Adresse');
  });

  it('whose content is gone can neither be kept nor sent', () => {
    const entry = entryOf({ mail: mailOf({ state: 'failed', problem: 'given_up', hasContent: false }) });
    const words = wordsOf(mail({ entry, text: null }));
    expect(words).toContain('Der Text wird nicht mehr aufbewahrt');
    expect(words).not.toMatch(/Erneut senden|Als Datei/);
  });
});
