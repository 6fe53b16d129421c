import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useScreens, withNothing } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { BAD_FILES, writeBadFiles } from './reports/bad-files.js';
import { chooseFile, choosePrintedReport } from './reports/choose-report.js';
import { textOf } from './reports/text-of.js';

const screens = useScreens(withNothing);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-bad-files-'));
  await writeBadFiles(folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('choosing a file that is no Auswertung', () => {
  it.each(BAD_FILES)(
    '%s is refused in one sentence, and the form stays usable',
    async (_, name, sentence) => {
      screens.expectComplaint(/status of 4(13|22)/);
      const page = await screens.open('/import');
      await chooseFile(page, join(folder, name));
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await textOf(alert)).toMatch(sentence);
      expect(await textOf(alert)).toContain('Die Datei konnte nicht gelesen werden');
      expect(await page.getByRole('heading', { name: /Vorschau/ }).count()).toBe(0);
      await expectNoAxeViolation(page);
      await choosePrintedReport(page);
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  );

  it('after a good preview takes the preview away, so that nothing old can be stored', async () => {
    screens.expectComplaint(/status of 422/);
    const page = await screens.open('/import');
    await choosePrintedReport(page);
    await chooseFile(page, join(folder, 'empty.txt'));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('heading', { name: /Vorschau/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Runde speichern' }).count()).toBe(0);
  });
});
