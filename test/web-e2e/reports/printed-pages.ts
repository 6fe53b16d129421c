import { getDocumentProxy } from 'unpdf';

/** The part of the library's document that is used here; its own type refers to files it does not ship. */
interface OpenPdf {
  readonly numPages: number;
  getPage(number: number): Promise<{
    readonly view: readonly number[];
    getTextContent(): Promise<{ readonly items: readonly TextItem[] }>;
  }>;
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** A page of a PDF with its words and where they stand, in points from its left lower corner. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWords[];
}

/** Words in one line. */
export interface PrintedWords {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** What stands on the pages of a PDF. */
export async function readPages(pdf: Buffer): Promise<readonly PrintedPage[]> {
  const opened: unknown = await getDocumentProxy(Uint8Array.from(pdf), { verbosity: 0 });
  const document = opened as OpenPdf;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const words = items
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, width: length, transform }) => {
          const [, , , size = 0, left = 0, baseline = 0] = transform;
          return { text: str, left, right: left + length, baseline, size: Math.abs(size) };
        });
      return { width, height, words };
    }),
  );
}

/** All words of the pages without the spaces between them, which a PDF does not keep. */
export function lettersOf(pages: readonly PrintedPage[]): string {
  return pages
    .map(({ words }) => words.map(({ text }) => text).join(''))
    .join('')
    .replace(/\s+/g, '');
}
