import { CATALOGUE_PROBLEM_CODES, SelbstcheckError } from '@selbstcheck/domain';

/**
 * What `work` gives. A problem of a catalogue or link becomes one of the code that people meet over HTTP, with
 * the same sentence and the problem's own code as the param `problem`.
 */
export function withProblemsAs<T>(code: 'catalogue-unsound' | 'link-refused', work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asProblem(code, error);
  }
}

/** The error under the code that people meet, where it is a problem of a catalogue or link; else as it is. */
export function asProblem(code: 'catalogue-unsound' | 'link-refused', error: unknown): unknown {
  if (!(error instanceof SelbstcheckError)) return error;
  if (!CATALOGUE_PROBLEM_CODES.some((known) => known === error.code)) return error;
  return new SelbstcheckError(
    code,
    error.message,
    { ...error.params, problem: error.code },
    { cause: error },
  );
}
