import type { ImportDecision } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';

/** The inputs of the form that a problem can belong to. */
export type DecisionInput = 'referenceDate' | 'title';

const INPUT_OF_PROBLEM: Readonly<Record<string, DecisionInput>> = {
  'reference-date-missing': 'referenceDate',
  'reference-date-invalid': 'referenceDate',
  'round-title-invalid': 'title',
};

/** The input beside which a problem is shown; null where it concerns the whole. */
export function inputOfProblem(error: unknown): DecisionInput | null {
  return error instanceof SelbstcheckError ? (INPUT_OF_PROBLEM[error.code] ?? null) : null;
}

/** What is missing before the server need be asked; null where nothing is. */
export function missingIn(decision: ImportDecision): SelbstcheckError | null {
  if (decision.referenceDate === '') {
    return new SelbstcheckError('reference-date-missing', 'Give the reference date of the round.');
  }
  return null;
}
