import { SelbstcheckError } from '@selbstcheck/domain';
import { readFile, stat } from 'node:fs/promises';

/**
 * A file's bytes. Rejects with `file-not-found`, `file-not-a-file`, `file-not-readable`, or, before anything is
 * read, `file-too-large`.
 */
export async function readInputFile(path: string, largest: number): Promise<Uint8Array> {
  try {
    const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) {
      throw new SelbstcheckError(
        'file-not-a-file',
        `"${path}" is a folder or device, not a file. Name the file itself.`,
      );
    }
    if (size > largest) {
      const megabytes = Math.floor(largest / (1024 * 1024));
      throw new SelbstcheckError(
        'file-too-large',
        `"${path}" is larger than ${megabytes} MB, so it is not what this command reads. Choose the right file.`,
        { megabytes },
      );
    }
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof SelbstcheckError) throw cause;
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw isMissing
      ? new SelbstcheckError(
          'file-not-found',
          `There is no file "${path}". Check its name and folder.`,
          {},
          { cause },
        )
      : new SelbstcheckError(
          'file-not-readable',
          `The file "${path}" cannot be read. Check that you may open it.`,
          {},
          { cause },
        );
  }
}
