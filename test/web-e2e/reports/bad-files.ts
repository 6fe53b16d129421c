import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixture } from './fixtures.js';

const MEGABYTE = 1024 * 1024;

/** Files that are no Auswertung, each with the words that the person must be told. */
export const BAD_FILES: readonly (readonly [what: string, name: string, sentence: RegExp])[] = [
  ['an empty file', 'empty.txt', /Datei ist leer/],
  ['a letter', 'letter.txt', /keine Auswertung/],
  ['text in Latin-1', 'latin-1.txt', /als UTF-8/],
  ['a damaged PDF', 'damaged.pdf', /PDF ist beschädigt/],
  ['a PDF with a password', 'encrypted.pdf', /mit einem Kennwort geschützt/],
  ['a PDF of pictures', 'image-only.pdf', /nur Bilder und keinen Text/],
  ['a file over 20 MB', 'huge.txt', /höchstens 20 MB/],
];

/** Puts the bad files into a folder, under their names. */
export async function writeBadFiles(folder: string): Promise<void> {
  const write = (name: string, content: string | Buffer) => writeFile(join(folder, name), content);
  await write('empty.txt', '');
  await write('letter.txt', 'Sehr geehrte Damen und Herren,\nanbei die Rechnung.\n');
  await write('latin-1.txt', Buffer.from('Selbstcheck Grünstadt\nÜberblick\n', 'latin1'));
  await write('huge.txt', Buffer.alloc(21 * MEGABYTE, 'a'));
  for (const name of ['damaged.pdf', 'encrypted.pdf', 'image-only.pdf']) {
    await copyFile(fixture(name), join(folder, name));
  }
}
