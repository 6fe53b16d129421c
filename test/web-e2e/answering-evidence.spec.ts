import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openRound, type OpenRound } from './answering/open-round.js';
import { card } from './answering/question-card.js';
import { withAnswerTown } from './answering/with-answer-town.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens(() => withAnswerTown());
let round: OpenRound;

beforeAll(async () => {
  round = await openRound(screens.server(), 'Selbstcheck mit Nachweisen');
});

const A_TEXT = { name: 'Konzept.txt', mimeType: 'text/plain', buffer: Buffer.from('Ein Konzept.') };

/** The evidence of a card, unfolded. */
async function opened(code: string): Promise<{ page: Page; evidence: ReturnType<typeof card> }> {
  const page = await screens.open(`${round.address}/d1-1-1`, { as: 'contributor' });
  const evidence = card(page, code);
  await evidence.getByRole('button', { name: /Nachweis/ }).click();
  return { page, evidence };
}

describe('evidence for an answer', () => {
  it('is a link that everybody sees, and an address that is none is refused with what was typed kept', async () => {
    screens.expectComplaint(/status of 422/);
    const { page, evidence } = await opened('1.1.1');
    const address = evidence.getByLabel('Adresse im Netz');
    await address.fill('konzept ohne adresse');
    await evidence.getByRole('button', { name: 'Link hinzufügen' }).click();
    await evidence.locator('[aria-invalid=true]').waitFor();
    expect(await address.inputValue()).toBe('konzept ohne adresse');
    await expectNoAxeViolation(page);
    await address.fill('https://www.example.org/konzept');
    await evidence.getByLabel('Bezeichnung').fill('Integrationskonzept');
    await evidence.getByRole('button', { name: 'Link hinzufügen' }).click();
    await evidence.getByText('Der Nachweis ist gespeichert.').waitFor();
    const link = evidence.getByRole('link', { name: 'Integrationskonzept' });
    expect(await link.getAttribute('href')).toBe('https://www.example.org/konzept');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await address.inputValue()).toBe('');
    const reader = await screens.open(`${round.address}/d1-1-1`, { as: 'coordination' });
    expect(await textOf(card(reader, '1.1.1'))).toContain('Integrationskonzept');
  });

  it('is a file that can be kept again and removed', async () => {
    const { page, evidence } = await opened('1.1.2');
    await evidence.locator('input[type=file]').setInputFiles(A_TEXT);
    await evidence.getByText('Konzept.txt ist gespeichert').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      evidence.getByRole('button', { name: 'Konzept.txt', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Konzept.txt');
    await evidence.getByRole('button', { name: 'Entfernen Konzept.txt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nachweis entfernen' }).click();
    await evidence.getByText('Der Nachweis ist entfernt.').waitFor();
    expect(await evidence.getByRole('button', { name: 'Konzept.txt', exact: true }).count()).toBe(0);
  });

  it('of a kind that is not taken is refused before it is sent, and by the server whatever its name', async () => {
    screens.expectComplaint(/status of 422/);
    const { page, evidence } = await opened('1.1.3');
    const uploads: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/files?')) uploads.push(request.url());
    });
    const input = evidence.locator('input[type=file]');
    await input.setInputFiles({ ...A_TEXT, name: 'programm.exe' });
    const alert = evidence.getByRole('alert');
    await alert.waitFor();
    expect(await textOf(alert)).toMatch(/^Die Datei wurde nicht angenommen .+/);
    expect(uploads).toEqual([]);
    await input.setInputFiles({
      name: 'bild.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from([0x4d, 0x5a, 0, 1, 2, 0]),
    });
    await page.waitForResponse(/\/files\?/);
    await evidence.getByText('bild.pdf wurde nicht angenommen').waitFor();
    expect(uploads).toHaveLength(1);
    await expectNoAxeViolation(page);
  });
});
