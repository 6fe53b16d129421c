import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** A file that a person was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a press on this button gives to keep. */
export async function downloadBy(page: Page, button: Locator): Promise<GivenFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** How many pixels of a picture have each of these colours (#rrggbb), as the browser itself decodes it. */
export function countColours(
  page: Page,
  picture: Buffer,
  colours: readonly string[],
): Promise<{ readonly width: number; readonly height: number; readonly counts: readonly number[] }> {
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (drawing === null) throw new Error('This browser draws nothing.');
      drawing.drawImage(bitmap, 0, 0);
      const { data, width, height } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
      const found = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
        found.set(colour, (found.get(colour) ?? 0) + 1);
      }
      const counts = wanted.map((colour) => found.get(parseInt(colour.slice(1), 16)) ?? 0);
      return { width, height, counts };
    },
    [picture.toString('base64'), colours] as const,
  );
}
