import { JOB_NAMES } from '@selbstcheck/application';

/** Nothing to record: only the way from the hint to the hand is measured. */
export const UNOBSERVED = { observe: (_, work) => work() };

/** `began` is told which round a job is about as soon as it begins; other jobs do nothing. */
export function handlers(began) {
  return JOB_NAMES.map((name) => ({
    name,
    run: async (payload) => (name === 'score-round' ? began(payload.roundId) : undefined),
  }));
}
