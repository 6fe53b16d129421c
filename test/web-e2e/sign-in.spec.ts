import { describe, expect, it } from '@jest/globals';
import { demonstrationAccount } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { DESSAU } from './browser/addresses.js';
import { expectFocus, tabTo } from './browser/keyboard.js';
import { expectScreen, openPersonMenu, signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();
const coordination = () => demonstrationAccount(screens.server(), 'coordination');
const OVERVIEW = /^Die Kommune /;

const overviewLink = (page: Page) =>
  page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Überblick' });
const signOut = async (page: Page) => {
  await openPersonMenu(page);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.getByText('Sie sind abgemeldet.').waitFor();
};

describe('signing in', () => {
  it('works by keyboard alone, and the browser can fill in what it knows', async () => {
    const page = await screens.open('/', { as: 'nobody' });
    await page.waitForURL('**/anmelden');
    const email = page.getByLabel('E-Mail-Adresse');
    const password = page.getByLabel('Kennwort', { exact: true });
    expect(await email.getAttribute('autocomplete')).toBe('username');
    expect(await password.getAttribute('autocomplete')).toBe('current-password');
    await tabTo(page, email);
    await page.keyboard.type(coordination().email);
    await page.keyboard.press('Tab');
    await expectFocus(page, password);
    await page.keyboard.type(coordination().password);
    await page.keyboard.press('Enter');
    await expectScreen(page, OVERVIEW);
    await page.getByRole('button', { name: 'Angemeldet als Beispiel-Koordination' }).waitFor();
  });

  it('shows the password only while somebody wants to see it', async () => {
    const page = await screens.open('/anmelden', { as: 'nobody' });
    const password = page.getByLabel('Kennwort', { exact: true });
    await password.fill('Birne-Laterne');
    expect(await password.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'anzeigen' }).click();
    expect(await password.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'verbergen' }).click();
    expect(await password.getAttribute('type')).toBe('password');
  });

  it('with a wrong password or an unknown address says the same, and keeps the address', async () => {
    screens.expectComplaint(/status of 401/);
    const { email } = coordination();
    const sentences: string[] = [];
    for (const tried of [email, 'niemand@beispiel.example']) {
      const page = await screens.open('/anmelden', { as: 'nobody' });
      await signInOnScreen(page, { email: tried, password: 'Falsch-Falsch-11-Falsch' });
      sentences.push(await textOf(page.getByRole('alert')));
      expect(await page.getByLabel('E-Mail-Adresse').inputValue()).toBe(tried);
      await expectNoAxeViolation(page);
    }
    expect(sentences[0]).toContain('E-Mail-Adresse oder Kennwort stimmt nicht.');
    expect(sentences[1]).toBe(sentences[0]);
  });

  it('says at the input what is missing, and leads there', async () => {
    const page = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(page, { email: 'koordination', password: '' });
    const email = page.getByLabel('E-Mail-Adresse');
    await expectFocus(page, email);
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('Das ist keine vollständige E-Mail-Adresse.').waitFor();
    await page.getByText('Bitte füllen Sie dieses Feld aus.').waitFor();
    await expectNoAxeViolation(page);
  });

  it('returns to where one wanted to go', async () => {
    const page = await screens.open(`${DESSAU}/warum/wk20-f2`, { as: 'nobody' });
    await expectScreen(page, 'Anmelden');
    expect(new URL(page.url()).pathname).toBe('/anmelden');
    await signInOnScreen(page, coordination());
    await expectScreen(page, /^Handlungsfeld 2/);
    expect(new URL(page.url()).pathname).toBe(`${DESSAU}/warum/wk20-f2`);
  });

  it.each(['https://example.org/', '//example.org/', '/\\example.org', '/%09/example.org', 'javascript:1'])(
    'never leads to another website: %s',
    async (target) => {
      const page = await screens.open(`/anmelden?weiter=${encodeURIComponent(target)}`, { as: 'nobody' });
      await signInOnScreen(page, coordination());
      await page.getByRole('button', { name: /^Angemeldet als/ }).waitFor();
      expect(new URL(page.url()).origin).toBe(screens.server().url);
    },
  );
});

describe('signing out', () => {
  it('leaves nothing to see, also not by going back', async () => {
    const page = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(page, coordination());
    await expectScreen(page, OVERVIEW);
    await signOut(page);
    await expectNoAxeViolation(page);
    await page.goto(DESSAU);
    await expectScreen(page, 'Anmelden');
    await page.goBack();
    await expectScreen(page, 'Anmelden');
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Angemeldet als/ }).count()).toBe(0);
  });
});

describe('a session that is lost in the middle', () => {
  it('is told in words, and signing in again leads back', async () => {
    screens.expectComplaint(/status of 401/);
    const page = await screens.open('/methoden');
    await page.context().clearCookies();
    await overviewLink(page).click();
    await page.getByText('Ihre Anmeldung ist abgelaufen.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await signInOnScreen(page, coordination());
    await expectScreen(page, OVERVIEW);
    expect(new URL(page.url()).pathname).toBe(DESSAU);
  });
});

describe('two tabs of one browser', () => {
  it('a tab shows nothing of the person before once somebody else signed in in the other', async () => {
    const first = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(first, coordination());
    await expectScreen(first, OVERVIEW);
    const second = await first.context().newPage();
    await second.goto(DESSAU);
    await expectScreen(second, OVERVIEW);
    await signOut(second);
    await signInOnScreen(second, demonstrationAccount(screens.server(), 'installation_admin'));
    await second.getByRole('button', { name: 'Angemeldet als Beispiel-Verwaltung' }).waitFor();
    screens.expectComplaint(/status of 40[134]/);
    // what a browser does when somebody comes back to a tab
    await first.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await first.getByRole('button', { name: 'Angemeldet als Beispiel-Verwaltung' }).waitFor();
    await first.getByRole('table').waitFor({ state: 'detached' });
    expect(await textOf(first.getByRole('main'))).not.toContain('Dessau');
  });
});
