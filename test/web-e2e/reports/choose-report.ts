import type { Page } from 'playwright-core';
import { contradictoryReport } from './small-report.js';

/** A file as a person would pick it: its path, or its name and content. */
export type ChosenFile =
  string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A text file with these words. */
export function textFile(name: string, text: string): ChosenFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text, 'utf8') };
}

/** Picks a file on the import screen. */
export async function chooseFile(page: Page, file: ChosenFile): Promise<void> {
  await page.getByLabel('Datei der Auswertung').setInputFiles(file);
}

/** Picks a small report and waits for its preview. */
export async function choosePrintedReport(page: Page): Promise<void> {
  await chooseFile(page, textFile('auental.txt', contradictoryReport('Auental')));
  await page.getByRole('heading', { name: /Vorschau/ }).waitFor();
}
