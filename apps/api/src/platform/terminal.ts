import { SelbstcheckError } from '@selbstcheck/domain';

/**
 * Writes to standard output. A reader that has seen enough and left (`| head -1`) is no error; output that cannot be
 * kept rejects with `output-not-written`.
 */
export function print(text: string): Promise<void> {
  // the callback below is told as well; without a listener the event would end the program
  process.stdout.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (cause) => {
      const hasLeft = cause && 'code' in cause && cause.code === 'EPIPE';
      if (!cause || hasLeft) resolve();
      else {
        reject(
          new SelbstcheckError(
            'output-not-written',
            'The output could not be written. See that there is space and a right to write where it goes.',
            {},
            { cause },
          ),
        );
      }
    });
  });
}

/** Says on the terminal why the program ends, with the error's stable code, and sets a non-zero exit status. */
export function endWithError(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof SelbstcheckError) {
    process.stderr.write(`Error [${error.code}]: ${error.message}\n`);
    return;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `Error [internal-error]: Something unexpected happened. Please report this:\n${detail}\n`,
  );
}
