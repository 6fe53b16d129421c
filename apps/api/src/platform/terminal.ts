import { SelbstcheckError } from '@selbstcheck/domain';

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
