import { describe, expect, it } from '@jest/globals';
import type { DigestPreview, SubscriptionsView, SubscriptionView } from '@selbstcheck/contracts';
import { previewQuery } from '../api/preview.js';
import { subscriptionsQuery } from '../api/subscriptions.js';
import { NO_TROUBLES, subscriptionOf, viewOf } from '../digests.spec-support.js';
import { wordsOf } from '../../../shared/words-of.spec-support.js';
import { screen } from './screens.spec-support.js';

const ADDRESS = { kind: 'address', address: 'rat@example.org' } as const;
const OTHER: SubscriptionView['recipient'] = {
  ...{ kind: 'member', isOneself: false, name: 'Kim Beispiel' },
  ...{ function: 'Beigeordnete', department: 'Dezernat III' },
};

const visit = (view: SubscriptionsView, path = '', role?: 'coordination' | 'viewer') =>
  screen({
    path,
    ...(role && { role }),
    known: (client) => client.setQueryData(subscriptionsQuery('m1').queryKey, view),
  });

describe('Meine Mitteilungen', () => {
  it('say what one is told, when, and when the next mail is due', () => {
    const words = wordsOf(visit(viewOf([subscriptionOf()]), '', 'viewer'));
    expect(words).toMatch(
      /Sie bekommen eine Mitteilung Sie bekommen eine E-Mail, wenn sich etwas geändert hat.*Gesamtergebnis.*Jeden Montag um 8:00 Uhr \(Europe\/Berlin\).*Nächster Termin: Montag, 30\. November 2026, 8:00 Uhr \(Europe\/Berlin\)\..*Vorschau.*Ändern.*Pausieren.*Beenden.*Mitteilung einrichten/,
    );
    expect(words).not.toContain('Versandprotokoll');
  });

  it('are nobody else’s, also for coordination', () => {
    const words = wordsOf(visit(viewOf([subscriptionOf(), subscriptionOf({ id: 's2', recipient: OTHER })])));
    expect(words).not.toContain('Beigeordnete');
    expect(words).toContain('Alle Empfänger Versandprotokoll Termine');
  });

  it('say nothing of a notice after half a year where an older one has it without any dates', () => {
    const words = (rhythm: SubscriptionView['rhythm']) =>
      wordsOf(visit(viewOf([subscriptionOf({ rhythm, noticeAfterSilence: true })])));
    expect(words({ kind: 'monthly', day: 1 })).toContain('auch nach einem halben Jahr');
    expect(words({ kind: 'after_closing' })).not.toContain('halben Jahr');
  });

  it('count only those that run, and say why another one stands still', () => {
    const paused = subscriptionOf({ state: 'paused', standstill: 'paused', next: null });
    const words = wordsOf(visit(viewOf([paused])));
    expect(words).toMatch(
      /Sie bekommen noch keine Mitteilungen.*pausiert.*in der ersten E-Mail nach der Pause/,
    );
    expect(words).toContain('Fortsetzen');
  });

  it('do not pretend that mails arrive where no mail server is set up', () => {
    expect(wordsOf(visit(viewOf([], { mail: 'folder' })))).toContain(
      'Zurzeit werden keine E-Mails verschickt',
    );
  });
});

describe('setting up a subscription', () => {
  it('asks a few things and begins with something sensible', () => {
    const html = visit(viewOf([]), 'neu', 'viewer');
    expect(wordsOf(html)).toMatch(
      /Worüber Gesamtergebnis Selbstcheck 2026 Wie oft.*jeden Monat.*Tag im Monat.*Uhrzeit.*Sprache der E-Mails.*Weitere Angaben Zeitzone.*Einrichten/,
    );
    expect(html).toMatch(/<input(?=[^>]*type="time")(?=[^>]*value="08:00")/);
    expect(html).toMatch(/<input(?=[^>]*value="monthly")(?=[^>]*checked)/);
  });

  it('changes one with what it is now', () => {
    const html = visit(
      viewOf([subscriptionOf({ rhythm: { kind: 'before_meeting', days: 14 } })]),
      'aendern/s1',
    );
    expect(wordsOf(html)).toMatch(/Mitteilung ändern.*Wie viele Tage vorher.*Änderung speichern/);
    expect(html).toMatch(/<input(?=[^>]*name="days")(?=[^>]*value="14")/);
  });

  it('offers a notice after half a year of silence only where there are dates at which it can come', () => {
    const form = (rhythm: SubscriptionView['rhythm']) =>
      wordsOf(visit(viewOf([subscriptionOf({ rhythm })]), 'aendern/s1'));
    expect(form({ kind: 'before_meeting', days: 14 })).toContain('ein halbes Jahr lang nichts geändert');
    expect(form({ kind: 'after_closing' })).not.toContain('ein halbes Jahr');
  });

  it('knows no subscription that one may not see', () => {
    expect(wordsOf(visit(viewOf([]), 'aendern/s1'))).toContain('Diese Seite gibt es nicht');
  });
});

describe('Alle Empfänger', () => {
  it('are named by function and department, addresses by themselves, with who assigned them', () => {
    const view = viewOf([
      subscriptionOf({ recipient: OTHER, assigned: { function: 'Koordination Integration' } }),
      subscriptionOf({ id: 's2', recipient: ADDRESS, state: 'unconfirmed', standstill: 'unconfirmed' }),
    ]);
    expect(wordsOf(visit(view, 'empfaenger'))).toMatch(
      /Mitglieder Beigeordnete, Dezernat III.*Gesamtergebnis.*zugewiesen von: Koordination Integration.*Adressen ohne Konto rat@example\.org.*noch nicht bestätigt.*Vorher wird nichts verschickt.*Um Bestätigung bitten/,
    );
  });

  it('are for coordination only', () => {
    expect(wordsOf(visit(viewOf([]), 'empfaenger', 'viewer'))).toContain('Dafür reicht Ihre Rolle nicht aus');
  });

  it('can be a member by duty or an address that confirms first', () => {
    expect(wordsOf(visit(viewOf([]), 'empfaenger/neu'))).toMatch(
      /Ein Mitglied der Kommune.*kann sie selbst beenden.*Eine Adresse ohne Konto.*Ohne Bestätigung wird nichts verschickt.*Kim Beispiel, Beigeordnete.*Als Aufgabe zuweisen/,
    );
  });
});

describe('the preview', () => {
  const NOW: DigestPreview = {
    ...{ window: { after: 3, upTo: 7 }, decision: 'mail', reason: null },
    mail: { subject: 'Selbstcheck: eine Runde ist geschlossen', text: 'Der Wert steigt.' },
    windows: [
      { window: { after: 3, upTo: 7 }, decidedAt: null, decision: null, closed: null },
      {
        window: { after: 0, upTo: 3 },
        ...{ decidedAt: '2026-11-16T07:00:00.000Z', decision: 'skipped', closed: null },
      },
      { window: { after: 1, upTo: 2 }, decidedAt: null, decision: null, closed: 'Selbstcheck 2025' },
    ],
  };
  const look = (preview: DigestPreview, search = '') =>
    screen({
      path: `vorschau/s1${search}`,
      known: (client) => {
        client.setQueryData(subscriptionsQuery('m1').queryKey, viewOf([subscriptionOf()]));
        const address = { municipalityId: 'm1', subscriptionId: 's1' };
        const lookedAt = search === '' ? null : { after: 0, upTo: 3 };
        client.setQueryData(previewQuery(address, lookedAt).queryKey, preview);
      },
    });

  it('shows the mail in a closed frame, of exactly the events it speaks of', () => {
    const html = look(NOW);
    expect(wordsOf(html)).toMatch(
      /Das würde jetzt verschickt.*Betreff: Selbstcheck: eine Runde ist geschlossen/,
    );
    expect(html).toMatch(/<iframe(?=[^>]*title="Vorschau der E-Mail")(?=[^>]*sandbox="")/);
    expect(html).toContain('subscriptions/s1/preview-page?after=3&amp;upTo=7"');
    expect(html).toMatch(/<pre[^>]*hidden[^>]*>Der Wert steigt\./);
  });

  it('gives the reason where nothing would be sent', () => {
    const words = wordsOf(look({ ...NOW, decision: 'skipped', reason: 'nets_to_zero', mail: null }));
    expect(words).toMatch(/Jetzt würde nichts verschickt.*hebt sich gegenseitig auf/);
  });

  it('looks back at what was decided', () => {
    const words = wordsOf(look(NOW, '?zeitraum=0-3'));
    expect(words).toMatch(
      /Das war in diesem Zeitraum zu berichten.*was noch nicht mitgeteilt ist bis 16\.11\.2026.*keine E-Mail was der Abschluss von „Selbstcheck 2025“ brachte/,
    );
  });
});

describe('what went wrong', () => {
  it('stands above every screen of coordination, with the way to it', () => {
    const troubled = (role: 'coordination' | 'viewer') =>
      wordsOf(
        screen({
          role,
          troubles: { ...NO_TROUBLES, failed: 2, addressChanged: 1, disabled: 1 },
          known: (client) => client.setQueryData(subscriptionsQuery('m1').queryKey, viewOf([])),
        }),
      );
    expect(troubled('coordination')).toMatch(
      /2 E-Mails konnten nicht verschickt werden\. Eine E-Mail wurde nicht verschickt, weil sich die Adresse geändert hat\. Eine Mitteilung ist gestoppt.*Zum Versandprotokoll Zu den Empfängern/,
    );
    expect(troubled('viewer')).not.toContain('konnten nicht verschickt werden');
    const moved = wordsOf(
      screen({
        troubles: { ...NO_TROUBLES, addressChanged: 1 },
        known: (client) => client.setQueryData(subscriptionsQuery('m1').queryKey, viewOf([])),
      }),
    );
    expect(moved).toContain('Zum Versandprotokoll');
  });
});
