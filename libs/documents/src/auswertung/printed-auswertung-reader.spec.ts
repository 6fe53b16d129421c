import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, deflateRawSync } from 'node:zlib';
import { readPrintedAuswertung } from './printed-auswertung.js';
import { PrintedAuswertungReader } from './printed-auswertung-reader.js';
import { MAX_AUSWERTUNG_BYTES } from './source/file-limits.js';

const KNOWN = { fields: ['Leitbild'], criteria: ['Lernbegleitung'] };
const reader = new PrintedAuswertungReader(KNOWN);

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../../../test/fixtures/auswertung/${name}`, import.meta.url));
const fixture = (name: string): Uint8Array => readFileSync(pathOf(name));

/** A PDF of one page whose content are zeros: a megabyte that inflates to a gigabyte. */
function bomb(): Uint8Array {
  const megabyte = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_SYNC_FLUSH });
  const zlibHead = Buffer.from([0x78, 0x9c]);
  const content = Buffer.concat([zlibHead, ...Array<Buffer>(1024).fill(megabyte)]);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>',
    `<</Length ${content.length}/Filter/FlateDecode>>\nstream\n${content.toString('latin1')}\nendstream`,
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);
  return Buffer.from(`%PDF-1.4\n${objects.join('')}trailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n`, 'latin1');
}

/** How often the event loop came round until the work was over. */
async function ticksDuring(work: Promise<unknown>): Promise<number> {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  try {
    await work;
  } finally {
    clearInterval(timer);
  }
  return ticks;
}

/** Reads a file in a process of its own, which nothing but a thread could keep from ending. */
async function readInOwnProcess(path: string, milliseconds: number): Promise<string> {
  const program = `
    import { readFileSync } from 'node:fs';
    const [library, path, milliseconds] = process.argv.slice(1);
    const { PrintedAuswertungReader } = await import(library);
    const reader = new PrintedAuswertungReader(undefined, { milliseconds: Number(milliseconds), megabytes: 512 });
    const outcome = await reader.read(readFileSync(path)).catch((error) => error);
    console.log(outcome.code ?? outcome.municipality);
  `;
  const library = new URL('../../dist/index.js', import.meta.url).href;
  const args = ['--input-type=module', '--eval', program, library, path, `${milliseconds}`];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 50_000 });
  return stdout.trim();
}

describe('reading beside the main thread', () => {
  it.each(['auenried-2021.txt', 'auenried-2021.pdf', 'lindtal-2023.txt'])(
    'gives the same draft of %s as reading right here',
    async (name) => {
      const file = fixture(name);
      await expect(reader.read(file)).resolves.toEqual(await readPrintedAuswertung(file, KNOWN));
    },
  );

  it('refuses with the code, sentence and params of the reading', async () => {
    const file = fixture('encrypted.pdf');
    const here: unknown = await readPrintedAuswertung(file, KNOWN).catch((error: unknown) => error);
    const { code, message, params } = here as { code: string; message: string; params: object };
    await expect(reader.read(file)).rejects.toMatchObject({
      name: 'SelbstcheckError',
      code,
      message,
      params,
    });
    expect(code).toBe('pdf-encrypted');
  });

  it('refuses an empty file and one of more than 20 MB unread', async () => {
    await expect(reader.read(new Uint8Array(0))).rejects.toMatchObject({ code: 'file-empty' });
    await expect(reader.read(new Uint8Array(MAX_AUSWERTUNG_BYTES + 1))).rejects.toMatchObject({
      code: 'file-too-large',
      params: { bytes: MAX_AUSWERTUNG_BYTES + 1, limit: MAX_AUSWERTUNG_BYTES },
    });
  });
});

describe('a file that takes too much', () => {
  it('a PDF of a megabyte that inflates to a gigabyte is refused, and the event loop goes on meanwhile', async () => {
    const file = bomb();
    expect(file.length).toBeLessThan(MAX_AUSWERTUNG_BYTES / 10);
    const refusal = expect(reader.read(file)).rejects.toMatchObject({
      code: 'file-unreadable',
      cause: { message: 'more than 512 MB' },
    });
    expect(await ticksDuring(refusal)).toBeGreaterThan(5);
  });

  it('a reading that does not end in time is refused', async () => {
    const hasty = new PrintedAuswertungReader(KNOWN, { milliseconds: 1, megabytes: 512 });
    await expect(hasty.read(fixture('auenried-2021.pdf'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it('two large files at once are read, and a third one behind them', async () => {
    const report = new TextDecoder().decode(fixture('auenried-2021.txt'));
    const large = new TextEncoder().encode(`${report}${'\n'.repeat(480_000)}`);
    const tooLong = new TextEncoder().encode(`${report}${'\n'.repeat(MAX_AUSWERTUNG_BYTES - 10_000)}`);
    const [first, second, third] = await Promise.allSettled(
      [large, tooLong, fixture('auenried-2021.txt')].map((file) => reader.read(file)),
    );
    expect(first).toMatchObject({ status: 'fulfilled', value: { municipality: 'Auenried' } });
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'file-not-auswertung' } });
    expect(third).toMatchObject({ status: 'fulfilled', value: { municipality: 'Auenried' } });
  });

  it('the process ends by itself after a file was read, and after one was given up', async () => {
    await expect(readInOwnProcess(pathOf('auenried-2021.pdf'), 30_000)).resolves.toBe('Auenried');
    await expect(readInOwnProcess(pathOf('auenried-2021.pdf'), 1)).resolves.toBe('file-unreadable');
  });
});
