import { PROBLEM_STATUS, type ProblemCode } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';

const OWN_CODES = ['server-unreachable', 'answer-unexpected'] as const;

type ShownCode = ProblemCode | (typeof OWN_CODES)[number];

/** The code of a problem that has a sentence of its own; anything else is an error of the program. */
export function problemCodeOf(error: unknown): ShownCode {
  if (!(error instanceof SelbstcheckError)) return 'internal-error';
  const { code } = error;
  const known = code in PROBLEM_STATUS || OWN_CODES.some((own) => own === code);
  return known ? (code as ShownCode) : 'internal-error';
}

/** One sentence that says what happened and what to do. */
export function problemSentence(error: unknown, t: TFunction): string {
  return t(`problem.${problemCodeOf(error)}`);
}
