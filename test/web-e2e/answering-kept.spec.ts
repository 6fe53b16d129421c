import { beforeAll, describe, expect, it } from '@jest/globals';
import { demonstrationAccount } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { expectAllSaved, saveState } from './answering/answer-by-keyboard.js';
import { enteredAnswers } from './answering/entered.js';
import { openRound, type OpenRound } from './answering/open-round.js';
import { choice, writeNote } from './answering/question-card.js';
import { withAnswerTown } from './answering/with-answer-town.js';
import { signInOnScreen } from './browser/sign-in-screen.js';
import { useScreens } from './browser/use-screens.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens(() => withAnswerTown());
let round: OpenRound;

beforeAll(async () => {
  round = await openRound(screens.server(), 'Selbstcheck mit Pausen');
});

const open = (criterion: string) => screens.open(`${round.address}/${criterion}`, { as: 'contributor' });
const cutOff = (page: Page) => page.route('**/answers', (route) => route.abort());
const reconnect = (page: Page) => page.unroute('**/answers');
const answerOf = async (question: string) => {
  const entered = await enteredAnswers(screens.server(), round.id);
  return entered.filter(({ questionId }) => questionId === question);
};

describe('what could not be sent yet', () => {
  it('is still there after the page is loaded again, and is sent then', async () => {
    screens.expectComplaint(/ERR_FAILED/);
    const page = await open('d1-1-1');
    page.on('dialog', (dialog) => void dialog.accept());
    await cutOff(page);
    await choice(page, '1.1.1', 'eher ja').check();
    await writeNote(page, '1.1.1', 'Noch nicht gesendet');
    await page.getByText(/^Keine Verbindung/).waitFor();
    await page.reload();
    await page.getByText(/^Keine Verbindung/).waitFor();
    expect(await choice(page, '1.1.1', 'eher ja').isChecked()).toBe(true);
    await reconnect(page);
    await page.reload();
    await expectAllSaved(page);
    const [newest] = (await answerOf('d1-1-1-1')).slice(-1);
    expect(newest).toMatchObject({ answer: 'rather_yes', note: 'Noch nicht gesendet' });
  });

  it('makes the browser ask before the page is left; what is saved does not', async () => {
    screens.expectComplaint(/ERR_FAILED/);
    const page = await open('d1-1-2');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.accept();
    });
    await choice(page, '1.2.1', 'ja').check();
    await expectAllSaved(page);
    await page.reload();
    expect(asked).toBe(0);
    await cutOff(page);
    await choice(page, '1.2.1', 'nein').check();
    await page.getByText(/^Keine Verbindung/).waitFor();
    await page.reload();
    expect(asked).toBe(1);
  });

  it('is kept when the session ends, never sent for somebody else, and sent when the same person is back', async () => {
    screens.expectComplaint(/ERR_FAILED|status of 40[13]/);
    const page = await open('d1-1-3');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.context().clearCookies();
    await choice(page, '1.3.1', 'eher nein').click();
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/answers')) sent.push(request.method());
    });
    await signInOnScreen(page, demonstrationAccount(screens.server(), 'coordination'));
    await page.getByText('Sie sehen die Fragen aller Fachbereiche', { exact: true }).waitFor();
    expect(sent).toEqual([]);
    expect(await answerOf('d1-1-3-1')).toEqual([]);
    await page.context().clearCookies();
    await page.reload();
    await signInOnScreen(page, demonstrationAccount(screens.server(), 'contributor'));
    await expectAllSaved(page);
    expect(await choice(page, '1.3.1', 'eher nein').isChecked()).toBe(true);
    expect(await answerOf('d1-1-3-1')).toMatchObject([{ answer: 'rather_no' }]);
  });

  it('goes on being sent while the person looks at another screen', async () => {
    screens.expectComplaint(/ERR_FAILED/);
    const page = await open('d1-1-4');
    await cutOff(page);
    await choice(page, '1.4.1', 'ja').check();
    await page.getByText(/^Keine Verbindung/).waitFor();
    await page.getByRole('link', { name: 'Texte', exact: true }).click();
    const saved = page.waitForResponse(/\/answers$/);
    await reconnect(page);
    await saved;
    await expect(answerOf('d1-1-4-1')).resolves.toMatchObject([{ answer: 'yes' }]);
  });
});

describe('the keys', () => {
  it('do nothing while somebody types, nor once they are switched off', async () => {
    const page = await open('d1-2-1');
    await writeNote(page, '2.1.1', '');
    await page.keyboard.type('4 von 10 Kitas, n = 3');
    await expectAllSaved(page);
    expect(await page.locator('input:checked').count()).toBe(0);
    await page.getByRole('button', { name: 'Mit Tasten antworten' }).click();
    await page.keyboard.press('4');
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await textOf(saveState(page))).toBe('Alles gespeichert');
    await page.reload();
    await page.getByText('Die Tasten zum Antworten sind ausgeschaltet.').waitFor();
    await page.getByRole('button', { name: 'Mit Tasten antworten' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('2');
    await expectAllSaved(page);
    expect(await choice(page, '2.1.1', 'eher nein').isChecked()).toBe(true);
    await page.keyboard.press('2');
    await expectAllSaved(page);
    expect(await page.locator('input:checked').count()).toBe(0);
  });
});
