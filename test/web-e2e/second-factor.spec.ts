import { describe, expect, it } from '@jest/globals';
import { startServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { appCode } from './browser/authenticator.js';
import { newAccount } from './browser/newcomers.js';
import { expectFocus } from './browser/keyboard.js';
import { setUpAddress, typeSetUp } from './browser/set-up-screen.js';
import { expectScreen, signInOnScreen } from './browser/sign-in-screen.js';
import { UNHURRIED, useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const OVERVIEW = /^Die Kommune /;

/** Gives password and code; what is left on the screen are the recovery codes. */
async function setUpSecondFactor(page: Page, password: string): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('textbox', { name: 'Kennwort', exact: true }).fill(password);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('img', { name: 'QR-Code für die App' }).waitFor();
  await expectNoAxeViolation(page);
  const secret = (await textOf(page.locator('code.secret'))).replaceAll(' ', '');
  await page.getByLabel('Code aus der App').fill(appCode(secret));
  await page.getByRole('button', { name: 'Einschalten' }).click();
  const codes = page.getByRole('list', { name: 'Ihre Ersatzcodes' }).getByRole('listitem');
  await codes.first().waitFor();
  await expectNoAxeViolation(page);
  return { secret, codes: await codes.allInnerTexts() };
}

const giveCode = async (page: Page, code: string) => {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
};

describe('the confirmation by app', () => {
  const screens = useScreens();

  it('is set up in the account, then asked for at each sign-in; a recovery code replaces it once', async () => {
    screens.expectComplaint(/status of 40[01]/);
    const account = await newAccount(screens.server(), {
      email: 'mit.app@kommune.example',
      role: 'viewer',
    });
    const page = await screens.open('/anmelden?weiter=/konto', { as: 'nobody' });
    await signInOnScreen(page, account);
    const card = page.getByRole('region', { name: 'Bestätigung mit einer App' });
    await card.getByRole('button', { name: 'Einrichten' }).click();
    const { secret, codes } = await setUpSecondFactor(page, account.password);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(8);
    const download = page.waitForEvent('download');
    await card.getByRole('button', { name: 'Als Datei sichern' }).click();
    expect((await download).suggestedFilename()).toBe('ersatzcodes-selbstcheck-monitor.txt');
    await card.getByRole('button', { name: 'Ich habe sie gesichert' }).click();
    await card.getByText(`Sie haben noch ${codes.length} Ersatzcodes.`).waitFor();

    const again = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(again, account);
    await expectScreen(again, 'Code aus Ihrer App');
    await expectNoAxeViolation(again);
    await giveCode(again, '12345');
    await again.getByText('Dieser Code stimmt nicht').waitFor();
    await expectFocus(again, again.getByLabel('Code', { exact: true }));
    await giveCode(again, appCode(secret, 1));
    await expectScreen(again, OVERVIEW);

    const [recovery = ''] = codes;
    const lost = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(lost, account);
    await giveCode(lost, recovery);
    await expectScreen(lost, OVERVIEW);
    const replayed = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(replayed, account);
    await giveCode(replayed, recovery);
    await replayed.getByText('Dieser Code stimmt nicht').waitFor();
    await replayed.getByRole('button', { name: 'Abbrechen' }).click();
    await expectScreen(replayed, 'Anmelden');
  });

  it('gets new recovery codes and is switched off only with password and code', async () => {
    screens.expectComplaint(/status of 40[0-3]/);
    const account = await newAccount(screens.server(), { email: 'ohne.app@kommune.example', role: 'viewer' });
    const page = await screens.open('/anmelden?weiter=/konto', { as: 'nobody' });
    await signInOnScreen(page, account);
    const card = page.getByRole('region', { name: 'Bestätigung mit einer App' });
    await card.getByRole('button', { name: 'Einrichten' }).click();
    const { codes } = await setUpSecondFactor(page, account.password);
    await card.getByRole('button', { name: 'Ich habe sie gesichert' }).click();
    const prove = async (code: string, button: string) => {
      await card.getByRole('textbox', { name: 'Kennwort', exact: true }).fill(account.password);
      await card.getByLabel('Code', { exact: true }).fill(code);
      await card.getByRole('button', { name: button }).click();
    };
    await card.getByRole('button', { name: 'Neue Ersatzcodes' }).click();
    await prove(codes[0] ?? '', 'Neue Ersatzcodes');
    const renewed = card.getByRole('list', { name: 'Ihre Ersatzcodes' }).getByRole('listitem');
    await renewed.first().waitFor();
    const newCodes = await renewed.allInnerTexts();
    expect(newCodes.filter((code) => codes.includes(code))).toEqual([]);
    await card.getByRole('button', { name: 'Ich habe sie gesichert' }).click();
    await card.getByRole('button', { name: 'Ausschalten' }).click();
    await prove(codes[1] ?? '', 'Ausschalten');
    await card.getByText('Dieser Code stimmt nicht').waitFor();
    await prove(newCodes[0] ?? '', 'Ausschalten');
    await card.getByText('Nicht eingeschaltet.').waitFor();
    await expectNoAxeViolation(page);
  });

  it('half signed in one gets nowhere else', async () => {
    const account = await newAccount(screens.server(), {
      email: 'halb@kommune.example',
      role: 'viewer',
    });
    const page = await screens.open('/anmelden?weiter=/konto', { as: 'nobody' });
    await signInOnScreen(page, account);
    await page
      .getByRole('region', { name: 'Bestätigung mit einer App' })
      .getByRole('button', { name: 'Einrichten' })
      .click();
    await setUpSecondFactor(page, account.password);
    const half = await screens.open('/anmelden', { as: 'nobody' });
    await signInOnScreen(half, account);
    await expectScreen(half, 'Code aus Ihrer App');
    await half.goto('/konto');
    await expectScreen(half, 'Code aus Ihrer App');
  });
});

describe('an installation that demands the confirmation by app', () => {
  const screens = useScreens(() => startServer({ ...UNHURRIED, REQUIRE_SECOND_FACTOR: 'on' }));

  it('leads through the set-up at the first sign-in, and then to what one wanted', async () => {
    const first = { email: 'erste@auental.example', password: 'Birne-Laterne-47-Kiesel' };
    const page = await screens.open(setUpAddress(screens.server()), { as: 'nobody' });
    await typeSetUp(page, first, 'Auental');
    await expectScreen(page, 'Ihr Konto ist angelegt');
    await page.getByRole('main').getByRole('link', { name: 'Zur Anmeldung' }).click();
    await signInOnScreen(page, first);
    await expectScreen(page, 'Bestätigung mit einer App einrichten');
    await setUpSecondFactor(page, first.password);
    await page.getByRole('button', { name: 'Ich habe sie gesichert' }).click();
    await expectScreen(page, 'Noch keine Runde');
  });
});
