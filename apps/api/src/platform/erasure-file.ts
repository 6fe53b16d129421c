import { ErasureRegister, type RegisterEntry } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { errorCode } from './error-code.js';

const Entry = z.union([
  z.object({ personId: z.string(), at: z.iso.datetime() }),
  z.object({
    subscriptionId: z.string(),
    ended: z.enum(['unsubscribed', 'removed']),
    at: z.iso.datetime(),
  }),
  z.object({ subscriptionId: z.string(), takenUp: z.literal(true), at: z.iso.datetime() }),
]);

/** One line of JSON for each erased person and each subscription that ended or was taken up again, in a file that no backup of the database replaces. */
export class ErasureFile extends ErasureRegister {
  constructor(private readonly path: string) {
    super();
  }

  async add(entry: RegisterEntry): Promise<void> {
    try {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      const file = await open(this.path, 'a+', 0o600);
      try {
        // begins a line of its own, also behind one that a crash cut off
        const { size } = await file.stat();
        await file.writeFile(`${size === 0 ? '' : '\n'}${JSON.stringify(entry)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (cause) {
      throw new SelbstcheckError(
        'erasure-register-unwritable',
        'The file that remembers erasures cannot be written, so nobody was erased. Have whoever runs the server look into its log.',
        {},
        { cause },
      );
    }
  }

  async list(): Promise<readonly RegisterEntry[]> {
    const text = await readFile(this.path, 'utf8').catch((cause: unknown) => {
      if (errorCode(cause) === 'ENOENT') return '';
      throw this.damaged(cause);
    });
    const lines = text.split('\n').filter((line) => line !== '');
    // a crash in the middle of a line left an entry that was never acknowledged
    return lines.filter((line) => !isCutOff(line)).map((line) => this.read(line));
  }

  private read(line: string): RegisterEntry {
    try {
      return Entry.parse(JSON.parse(line));
    } catch (cause) {
      throw this.damaged(cause);
    }
  }

  private damaged(cause: unknown): SelbstcheckError {
    return new SelbstcheckError(
      'erasure-register-damaged',
      `The file ${this.path}, which remembers erasures, cannot be read. Put it back from a backup, or remove its damaged line.`,
      { file: this.path },
      { cause },
    );
  }
}

function isCutOff(line: string): boolean {
  return line.startsWith('{') && !line.endsWith('}');
}
