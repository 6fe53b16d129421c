import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from './browser/visitors.js';
import { openRound, type OpenRound } from './answering/open-round.js';
import { ANSWER_TOWN, OWN_DEPARTMENT } from './answering/town.js';
import { withAnswerTown } from './answering/with-answer-town.js';
import { useScreens } from './browser/use-screens.js';
import { expectSoundScreen } from './checks/whole-screen.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens(() => withAnswerTown());
let round: OpenRound;

beforeAll(async () => {
  round = await openRound(screens.server(), 'Selbstcheck zum Ansehen', [
    { level: 'field', partId: 'd1-f1', department: OWN_DEPARTMENT },
    { level: 'criterion', partId: 'd1-1-2', department: 'Sozialamt' },
    { level: 'criterion', partId: 'd1-1-2', department: OWN_DEPARTMENT },
  ]);
});

const paper = () => round.address.replace('antworten', 'fragebogen');

describe('every screen of answering', () => {
  it.each<[string, Visitor, () => string]>([
    ['the questions of one’s department', 'contributor', () => `${round.address}/d1-1-2`],
    ['the questions of everybody', 'coordination', () => `${round.address}/d1-1-2`],
    [
      'the questions of another department',
      'contributor',
      () => `${round.address}/d1-1-2?fachbereich=Sozialamt`,
    ],
    ['a department that is asked nothing', 'coordination', () => `${round.address}?fachbereich=Bauamt`],
    ['the questionnaire on paper', 'contributor', paper],
    ['the questionnaire of everybody on paper', 'coordination', paper],
  ])(
    '%s fits from 320 to 1920 px, light and dark, everybody can use it, and no word is foreign',
    (name, as, address) => expectSoundScreen(screens, { name, as, address: address() }),
  );
});

describe('who does not answer', () => {
  it.each<[Visitor, string, string]>([
    ['coordination', '', 'Sie sehen die Fragen aller Fachbereiche'],
    ['contributor', '?fachbereich=Sozialamt', 'Sie sehen die Fragen von Sozialamt'],
  ])('as %s%s reads, and is told what to do', async (as, search, title) => {
    const page = await screens.open(`${round.address}/d1-1-2${search}`, { as });
    await page.getByText(title, { exact: true }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  it('as coordination chooses a department and enters its paper', async () => {
    const page = await screens.open(round.address, { as: 'coordination' });
    await page.getByLabel('Für welchen Fachbereich?').selectOption('Sozialamt');
    await page.getByRole('radio', { name: 'eher ja', exact: true }).first().check();
    await page.getByText('Alles gespeichert', { exact: true }).waitFor();
    expect(page.url()).toContain('fachbereich=Sozialamt');
  });
});

describe('the questionnaire on paper', () => {
  it('says whose it is, until when and where to return it, and has a box for each answer', async () => {
    const page = await screens.open(paper(), { as: 'contributor' });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.paper');
    const words = await textOf(sheet);
    expect(words).toContain(`Fachbereich: ${OWN_DEPARTMENT}`);
    expect(words).toContain(
      'Bitte bis 31. Dezember 2099 ausgefüllt zurück an die Koordination von Antwortau.',
    );
    expect(words).toMatch(/2023: eher ja/);
    const questions = await sheet.locator('.paper-question').count();
    expect(await sheet.locator('.tick-box').count()).toBe(5 * questions);
    expect(await page.locator('.paper-controls, .round-frame__head').first().isVisible()).toBe(false);
  });

  it('is for whoever reads the round too, without anybody’s name', async () => {
    const page = await screens.open(paper(), { as: 'coordination' });
    expect(await textOf(page.locator('.paper'))).toContain(`Gefragt: ${OWN_DEPARTMENT}`);
    expect(page.url()).toContain(ANSWER_TOWN);
  });
});
