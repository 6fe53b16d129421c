import { PROBLEM_STATUS, type EntryProblem, type ProblemCode } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';

/**
 * What follows from a request that failed. `again`: the server was away or in trouble; `sign_in`: somebody has to sign
 * in first; `content`: something in the request is wrong; `halt`: nothing can be entered here now, whatever it is.
 */
export type SendFailure =
  | { readonly kind: 'again' | 'sign_in' }
  | { readonly kind: 'content' | 'halt'; readonly problem: EntryProblem };

const SIGN_IN: readonly ProblemCode[] = ['sign-in-needed', 'second-factor-needed', 'enrolment-needed'];

/** `csrf-token-wrong`: the session was renewed in another tab, and the next try has the new token. */
const PASSING: readonly ProblemCode[] = ['too-many-requests', 'csrf-token-wrong'];

const CONTENT: readonly ProblemCode[] = ['request-invalid', 'request-too-large'];

export function sendFailure(error: unknown): SendFailure {
  if (!(error instanceof SelbstcheckError) || !isKnown(error.code)) return { kind: 'again' };
  const { code, message, params } = error;
  if (SIGN_IN.includes(code)) return { kind: 'sign_in' };
  if (PASSING.includes(code) || PROBLEM_STATUS[code] >= 500) return { kind: 'again' };
  const problem = { code, detail: message, params: { ...params } };
  return { kind: CONTENT.includes(code) ? 'content' : 'halt', problem };
}

function isKnown(code: string): code is ProblemCode {
  return code in PROBLEM_STATUS;
}
