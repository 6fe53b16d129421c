import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const GERMAN =
  'und oder der das dem den des ein eine einer nicht keine mit für von vom zum zur aus bei nach auf ist sind wird ' +
  'werden wurde Sie Ihre Frage Fragen Runde Runden Kommune Stufe Stufen Handlungsfeld Handlungsfelder Kriterium ' +
  'Kriterien Überblick Auswertung Einschätzung Stichtag Datei Zeile Beispiel Beispieldaten Warum Zurück Antwort ' +
  'Antworten Methoden hell dunkel Darstellung Sprache Zeichen Wert Unterschied Januar März Mai Juni Juli Oktober Dezember ' +
  'Konto Konten Kennwort Kommunen Verwaltung Mitglied Mitglieder Einladung Rolle Protokoll Einsicht Anmelden Nachricht';
const ENGLISH =
  'the and or of with for from is are were not you your question questions round rounds municipality stage ' +
  'stages field fields criterion criteria overview evaluation rating file line example why back answer answers ' +
  'methods light dark appearance language value difference ' +
  'account accounts password municipalities administration member members invitation role trail sign';

const WORDS = { de: ENGLISH, en: GERMAN };
/**
 * Names that are the same in every language, also those of the example accounts and of time zones; mail addresses; and
 * titles in quotation marks.
 */
const NAMES =
  /Dessau-Roßlau|Selbstcheck(-Monitor)?|Beispiel-\p{Lu}\p{Ll}+|\p{Lu}[\p{L}_]+\/[\p{L}_/-]+|\S+@\S+|“[^”]*”/gu;

/** Everything on the page that claims to be in the language is in it: words, names of controls, the window's title. */
export async function expectOnlyLanguage(page: Page, language: 'de' | 'en'): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await foreignTexts(page, language)).toEqual([]);
}

/** The screen is in German; switched to English and back, every word of it is in the language. `inEnglish` looks further. */
export async function expectBothLanguages(
  page: Page,
  inEnglish: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await expectOnlyLanguage(page, 'de');
  await switchTo(page, 'English', 'Main navigation');
  await answersArrived(page, 'en');
  await expectOnlyLanguage(page, 'en');
  await inEnglish();
  await switchTo(page, 'Deutsch', 'Hauptnavigation');
  await answersArrived(page, 'de');
  await expectOnlyLanguage(page, 'de');
}

const ARRIVE_WITHIN_MS = 3000;

async function switchTo(page: Page, language: string, navigation: string): Promise<void> {
  await page.getByRole('button', { name: language }).click();
  await page.getByRole('navigation', { name: navigation }).waitFor();
}

/** Sentences of the server stay until it has answered in the other language. */
async function answersArrived(page: Page, language: 'de' | 'en'): Promise<void> {
  const limit = Date.now() + ARRIVE_WITHIN_MS;
  while ((await foreignTexts(page, language)).length > 0 && Date.now() < limit) {
    await page.waitForTimeout(50);
  }
}

async function foreignTexts(page: Page, language: 'de' | 'en'): Promise<readonly string[]> {
  const texts = await claimedTexts(page, language);
  expect(texts.join('').length).toBeGreaterThan(100);
  const strange = new Set(WORDS[language].toLowerCase().split(' '));
  return texts
    .map((text) => text.replace(NAMES, ''))
    .filter((text) => {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      return words.some((word) => strange.has(word)) || (language === 'en' && /[äöüß]/i.test(text));
    });
}

function claimedTexts(page: Page, language: 'de' | 'en'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const claims = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === wanted;
    const german = [...document.querySelectorAll('body [lang=de]')].map(
      (element) => element.textContent ?? '',
    );
    // a window's title has no markup: names that the page itself marks as German may stand in it
    const longestFirst = german.sort((one, other) => other.length - one.length);
    const found = [longestFirst.reduce((title, name) => title.replaceAll(name, ''), document.title)];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      // what stands there as code is typed or stored as it is, whatever the language
      if (claims(parentElement) && !parentElement?.closest('code')) found.push(textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (!claims(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        found.push(element.getAttribute(name) ?? '');
    }
    return found;
  }, language);
}
