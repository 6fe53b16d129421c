import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startServer, type RunningServer } from '@selbstcheck/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESSAU } from './browser/addresses.js';
import { expectFocus } from './browser/keyboard.js';
import { useScreens } from './browser/use-screens.js';
import { expectNoAxeViolation } from './checks/axe.js';
import { textOf } from './reports/text-of.js';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selbstcheck-unreachable-'));
});

const screens = useScreens(async () => {
  server = await startServer({ DEMO_DATA: 'on' }, folder);
  // The one that runs in the end is stopped, whichever it is.
  return { ...server, stop: () => server.stop() };
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const restart = async (): Promise<void> => {
  server = await startServer({ DEMO_DATA: 'on', PORT: new URL(server.url).port }, folder);
};

describe('a server that stops while the page is open', () => {
  it('is told in words, and trying again works as soon as it is back', async () => {
    screens.expectComplaint(/ERR_CONNECTION_REFUSED/);
    const page = await screens.open(DESSAU);
    await page.waitForLoadState('networkidle');
    await server.stop();
    await page.getByRole('button', { name: /^Kommune wählen/ }).click();
    await page.getByRole('link', { name: /^Weidenfurt/ }).click();
    const alert = page.getByRole('alert');
    expect(await textOf(alert)).toContain('Der Server antwortet nicht.');
    await expectNoAxeViolation(page);
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await alert.waitFor({ state: 'hidden' });
    await alert.waitFor();
    await restart();
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    await page.getByRole('table', { name: 'Einschätzung aller Kriterien' }).waitFor();
    // the button that had the focus is gone: it must not be lost with it
    await expectFocus(page, page.getByRole('heading', { level: 1 }));
  });

  it('a screen whose program cannot be loaded any more says so, and reloading helps', async () => {
    screens.expectComplaint(/ERR_CONNECTION_REFUSED|Failed to fetch dynamically imported module/);
    const page = await screens.open(DESSAU);
    await page.waitForLoadState('networkidle');
    await server.stop();
    await page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .getByRole('link', { name: 'Methoden' })
      .click();
    await page
      .getByRole('heading', { level: 1, name: 'Diese Ansicht konnte nicht aufgebaut werden' })
      .waitFor();
    await restart();
    await page.getByRole('button', { name: 'Seite neu laden' }).click();
    await page.getByRole('heading', { level: 1, name: 'So wird gerechnet' }).waitFor();
  });
});
