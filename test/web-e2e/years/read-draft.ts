import { signInAs, type RunningServer } from '@selbstcheck/testing';
import type { Page } from 'playwright-core';
import { CATALOGUE } from '../browser/addresses.js';
import { nextCatalogueFile } from './next-catalogue.js';

/** Reads the next catalogue version on the screen and waits for its draft. */
export async function readDraftOnScreen(page: Page, id: string, edition: string): Promise<void> {
  await page.getByLabel('Katalogdatei').setInputFiles(await nextCatalogueFile(id, edition));
  await page.getByRole('button', { name: 'Als Entwurf einlesen' }).click();
  await page.getByRole('heading', { level: 1, name: `Entwurf, Fassung ${edition}` }).waitFor();
}

/** A draft that is there without a browser; gives the address of its screen. */
export async function draftOf(server: RunningServer, id: string, edition: string): Promise<string> {
  const file = await nextCatalogueFile(id, edition);
  if (typeof file === 'string') throw new Error('The catalogue file is no path.');
  const response = await fetch(
    `${server.url}/api/municipalities/demo-weidenfurt/catalogue/drafts?language=de`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', ...(await signInAs(server, 'coordination')) },
      body: Uint8Array.from(file.buffer),
    },
  );
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const { draft } = (await response.json()) as { draft: { id: string } };
  return `${CATALOGUE}/entwuerfe/${draft.id}`;
}
