import { PROBLEM_STATUS, type ProblemCode } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { TFunction } from 'i18next';

const OWN_CODES = ['server-unreachable', 'answer-unexpected'] as const;

type ShownCode = ProblemCode | (typeof OWN_CODES)[number];

/** From this many seconds on, a time to wait is said in minutes. */
const MINUTES_FROM = 120;

/** The code of a problem that has a sentence of its own; anything else is an error of the program. */
export function problemCodeOf(error: unknown): ShownCode {
  if (!(error instanceof SelbstcheckError)) return 'internal-error';
  const { code } = error;
  const known = code in PROBLEM_STATUS || OWN_CODES.some((own) => own === code);
  return known ? (code as ShownCode) : 'internal-error';
}

/** One sentence that says what happened and what to do. */
export function problemSentence(error: unknown, t: TFunction): string {
  const params = error instanceof SelbstcheckError ? error.params : {};
  return t(`problem.${problemCodeOf(error)}`, { ...params, wait: waitIn(error, t) });
}

function waitIn(error: unknown, t: TFunction): string {
  const seconds = error instanceof SelbstcheckError ? error.params.seconds : undefined;
  if (typeof seconds !== 'number') return t('wait.aMoment');
  return seconds < MINUTES_FROM
    ? t('wait.seconds', { count: seconds })
    : t('wait.minutes', { count: Math.ceil(seconds / 60) });
}
