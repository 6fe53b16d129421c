import { describe, expect, it } from '@jest/globals';
import { expectFocus } from './browser/keyboard.js';
import { mailsTo } from './browser/mailed-links.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens();

describe('Datenschutz', () => {
  it('can be read by everybody, and says what is stored, what for, how long and who sees it', async () => {
    const page = await screens.open('/', { as: 'nobody' });
    await page.getByRole('contentinfo').getByRole('link', { name: 'Datenschutz' }).click();
    await page.getByRole('heading', { level: 1, name: 'Datenschutz' }).waitFor();
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: 'Protokoll' }).waitFor();
    const stored = main.locator('section', {
      has: page.getByRole('heading', { name: 'Was gespeichert wird' }),
    });
    const kinds = await stored.getByRole('heading', { level: 3 }).allInnerTexts();
    for (const kind of ['Konto', 'Kennwort', 'Anmeldung im Browser', 'Protokoll', 'Namen von Beteiligten']) {
      expect(kinds).toContain(kind);
    }
    const words = await textOf(stored);
    expect(words).not.toMatch(/\{\{|undefined|NaN/);
    expect(words.match(/Wofür/g)).toHaveLength(kinds.length);
    expect(words.match(/Wer es sieht/g)).toHaveLength(kinds.length);
    expect(words).toContain('10 Jahre.');
  });

  it('names everything that the browser keeps, and no cookie is set that it does not explain', async () => {
    const page = await screens.open('/');
    await page.getByLabel('Darstellung').selectOption('dark');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
    await page.getByRole('button', { name: /Deutsch/ }).click();
    const kept = await page.evaluate(() => Object.keys(localStorage));
    const cookies = (await page.context().cookies()).map(({ name }) => name).sort();
    expect(kept.length).toBeGreaterThan(1);
    expect(cookies).toEqual(['selbstcheck_device', 'selbstcheck_session']);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Datenschutz' }).click();
    await page.getByRole('heading', { name: 'Gemerkt im Browser' }).waitFor();
    const words = await textOf(page.getByRole('main'));
    for (const name of [...kept, 'Bekanntes Gerät', 'Hält Sie angemeldet']) expect(words).toContain(name);
  });
});

describe('Barrierefreiheit', () => {
  it('says what to do where nobody has named an address for feedback yet', async () => {
    const page = await screens.open('/barrierefreiheit', { as: 'nobody' });
    const words = await textOf(page.getByRole('main'));
    expect(words).toContain('Teilweise konform');
    expect(words).toContain('noch keine Adresse für Meldungen eingetragen');
    expect(await page.getByLabel('Was hat Sie gehindert?').count()).toBe(0);
  });

  it('a barrier is reported without signing in, and reaches the operator as a mail', async () => {
    const settings = await screens.open('/verwaltung/installation/einstellungen', {
      as: 'installation_admin',
    });
    await settings.getByLabel('Name der betreibenden Stelle').fill('Stadt Auental');
    await settings.getByLabel('E-Mail-Adresse für Datenschutz').fill('zugang@auental.example');
    await settings.getByRole('button', { name: 'Speichern' }).click();
    await settings.getByText('Gespeichert.').waitFor();

    const page = await screens.open('/barrierefreiheit', { as: 'nobody' });
    expect(await textOf(page.getByRole('main'))).toContain('Stadt Auental');
    const message = page.getByLabel('Was hat Sie gehindert?');
    await page.getByRole('button', { name: 'Meldung senden' }).click();
    await expectFocus(page, message);
    await page.getByText('Bitte füllen Sie dieses Feld aus.').waitFor();
    await expectNoAxeViolation(page);
    await message.fill('Die Tabelle liest mein Gerät nicht vor.');
    await page.getByLabel('Auf welcher Seite?').fill('Überblick');
    await page.getByRole('button', { name: 'Meldung senden' }).click();
    await page.getByText('Danke, Ihre Meldung ist unterwegs').waitFor();
    await expectNoAxeViolation(page);
    const mails = await mailsTo(screens.server(), 'zugang@auental.example');
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('Die Tabelle liest mein Ger');
  });

  it('names the operator and the address on both pages', async () => {
    for (const address of ['/datenschutz', '/barrierefreiheit']) {
      const page = await screens.open(address, { as: 'nobody' });
      await page.getByRole('main').getByText('Stadt Auental').first().waitFor();
      await page.getByRole('main').getByRole('link', { name: 'zugang@auental.example' }).first().waitFor();
    }
  });
});
