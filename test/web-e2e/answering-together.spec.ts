import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAllSaved, saveState } from './answering/answer-by-keyboard.js';
import { enteredAnswers } from './answering/entered.js';
import { EVERYTHING, openRound, type OpenRound } from './answering/open-round.js';
import { card, choice, lookAgain, writeNote } from './answering/question-card.js';
import { OWN_DEPARTMENT } from './answering/town.js';
import { withAnswerTown } from './answering/with-answer-town.js';
import { expectFocus } from './browser/keyboard.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens(() => withAnswerTown());
let round: OpenRound;

beforeAll(async () => {
  const shared = { level: 'criterion', partId: 'd1-1-4', department: 'Sozialamt' } as const;
  const own = { ...shared, department: OWN_DEPARTMENT };
  round = await openRound(screens.server(), 'Selbstcheck zu zweit', [...EVERYTHING, shared, own]);
});

const MONITORING = '/d1-1-4';
const asDepartment = (department: string) => `?fachbereich=${department}`;

const contributor = () => screens.open(round.address + MONITORING, { as: 'contributor' });
const coordinationFor = (department: string) =>
  screens.open(round.address + MONITORING + asDepartment(department));

const notesOf = async (question: string) => {
  const entered = await enteredAnswers(screens.server(), round.id);
  return entered.filter(({ questionId }) => questionId === question).map(({ note }) => note);
};

const codes = async (page: Page) => {
  await page.locator('.question__code').first().waitFor();
  return page.locator('.question__code').evaluateAll((marks) => marks.map((mark) => mark.textContent ?? ''));
};

describe('two people on the same question', () => {
  it('of one department: both answers are shown, and joined notes keep the words of both', async () => {
    const [here, there] = [await contributor(), await coordinationFor(OWN_DEPARTMENT)];
    const [code = ''] = await codes(here);
    await choice(there, code, 'eher nein').check();
    await writeNote(there, code, 'Zahlen fehlen.');
    await expectAllSaved(there);
    await choice(here, code, 'ja').check();
    const stale = here.getByRole('group', { name: /^Inzwischen hat noch jemand/ });
    await stale.waitFor();
    await writeNote(here, code, 'Seit Mai gibt es Zahlen.');
    expect(await textOf(stale)).toMatch(
      /Gespeichert ist jetzt .*eher nein „Zahlen fehlen\.“ Ihre Eingabe .*ja „Seit Mai gibt es Zahlen\.“/,
    );
    expect(await textOf(saveState(here))).toMatch(/^Bei 1 Frage ist Ihre Entscheidung nötig/);
    await expectNoAxeViolation(here);
    await stale.getByRole('button', { name: 'Meine Antwort mit beiden Notizen speichern' }).click();
    await expectAllSaved(here);
    await expectFocus(here, choice(here, code, 'ja'));
    expect(await card(here, code).getByLabel('Notiz').inputValue()).toBe(
      'Zahlen fehlen.\nSeit Mai gibt es Zahlen.',
    );
    await lookAgain(there);
    await card(there, code)
      .getByText(/^Gerade hat noch jemand aus Ihrem Fachbereich/)
      .waitFor();
    expect(await card(there, code).getByLabel('Notiz').inputValue()).toContain('Seit Mai gibt es Zahlen.');
  });

  it('of one department: what is typed is not replaced by what the other one saves meanwhile', async () => {
    const [here, there] = [await contributor(), await coordinationFor(OWN_DEPARTMENT)];
    const code = (await codes(here))[1] ?? '';
    await here.route('**/answers', (route) => route.abort());
    screens.expectComplaint(/ERR_FAILED/);
    await writeNote(here, code, 'Ich bin noch nicht fertig');
    await choice(there, code, 'nein').check();
    await expectAllSaved(there);
    await lookAgain(here);
    const note = card(here, code).getByLabel('Notiz');
    expect(await note.inputValue()).toBe('Ich bin noch nicht fertig');
    await here.unroute('**/answers');
    await lookAgain(here);
    await card(here, code).getByRole('button', { name: 'Gespeichertes behalten' }).click();
    await expectAllSaved(here);
    expect(await choice(here, code, 'nein').isChecked()).toBe(true);
    expect(await notesOf('d1-1-4-2')).not.toContain('Ich bin noch nicht fertig');
  });

  it('of two departments: each answer stays, and the other one is told', async () => {
    const [here, there] = [await contributor(), await coordinationFor('Sozialamt')];
    const code = (await codes(here))[2] ?? '';
    await choice(here, code, 'ja').check();
    await expectAllSaved(here);
    await choice(there, code, 'nein').check();
    await expectAllSaved(there);
    await lookAgain(here);
    await card(here, code).getByText('Gerade hat der Fachbereich Sozialamt geantwortet.').waitFor();
    expect(await textOf(card(here, code))).toMatch(
      /Sozialamt.*: .*nein Die Fachbereiche antworten verschieden/,
    );
    expect(await choice(here, code, 'ja').isChecked()).toBe(true);
    expect(await textOf(here.locator('.criterion-head'))).toContain('von 3 Fragen bewertet');
    await expectNoAxeViolation(here);
  });
});

describe('a round that goes on while the page is open', () => {
  it('locks the screen and tells why; what was not saved stays to be copied', async () => {
    const own = await openRound(screens.server(), 'Selbstcheck vor der Abstimmung');
    const page = await screens.open(own.address, { as: 'contributor' });
    await page.route('**/answers', (route) => route.abort());
    screens.expectComplaint(/ERR_FAILED|409/);
    const [code = ''] = await codes(page);
    await writeNote(page, code, 'Das kam zu spät.');
    await choice(page, code, 'ja').check();
    await own.step('open', 'in_agreement');
    await page.unroute('**/answers');
    await lookAgain(page);
    await page.getByText('Die Runde ist in Abstimmung', { exact: true }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    const unsent = page.locator('.kern-alert', { hasText: 'Eingabe ist nicht gespeichert' });
    expect(await textOf(unsent)).toContain('„Das kam zu spät.“');
    await expectNoAxeViolation(page);
    await own.step('in_agreement', 'open', 'Eine Antwort fehlt noch.');
    await lookAgain(page);
    await expectAllSaved(page);
    const entered = await enteredAnswers(screens.server(), own.id);
    expect(entered.at(-1)).toMatchObject({ answer: 'yes', note: 'Das kam zu spät.' });
  });
});
