import { describe, expect, it } from '@jest/globals';
import type { LinkedSubscription } from '@selbstcheck/contracts';
import { linkedQuery, type LinkPurpose } from '../api/links.js';
import { wordsOf } from '../../../shared/words-of.spec-support.js';
import { screen } from './screens.spec-support.js';

const TOKEN = `s1.${'a'.repeat(64)}`;
const PATHS: Readonly<Record<LinkPurpose, string>> = {
  confirmation: '/mitteilungen/bestaetigen',
  unsubscription: '/mitteilungen/abbestellen',
};

const opened = (purpose: LinkPurpose, state: LinkedSubscription['state'], token = TOKEN) =>
  wordsOf(
    screen({
      path: `${PATHS[purpose]}#${token}`,
      known: (client) =>
        client.setQueryData(linkedQuery(purpose, TOKEN).queryKey, {
          ...{ municipality: 'Musterstadt', about: { de: 'Gesamtergebnis' }, language: 'de', state },
          ...{ rhythm: { kind: 'monthly', day: 1 }, time: '08:00', zone: 'Europe/Berlin' },
        }),
    }),
  );

describe('the link of a mail', () => {
  it('says what it is about and asks before it confirms', () => {
    expect(opened('confirmation', 'unconfirmed')).toMatch(
      /Erst wenn Sie bestätigen.*Musterstadt.*Gesamtergebnis.*Am 1\. jedes Monats um 8:00 Uhr.*Mitteilungen bestätigen/,
    );
  });

  it('asks before it unsubscribes', () => {
    expect(opened('unsubscription', 'active')).toMatch(/Mitteilungen abbestellen.*Abbestellen $/);
  });

  it('says that it is done already where it is', () => {
    expect(opened('confirmation', 'active')).toContain('Ihre Adresse ist schon bestätigt');
    expect(opened('unsubscription', 'unsubscribed')).toContain('schon abbestellt');
    expect(opened('confirmation', 'unsubscribed')).toContain('wenden Sie sich an die Kommune');
  });

  it('says what to do where it is not whole', () => {
    expect(opened('confirmation', 'unconfirmed', 's1.abc')).toContain('unvollständig oder abgelaufen');
    expect(opened('unsubscription', 'active', '')).toContain('aus der neuesten E-Mail');
  });
});
