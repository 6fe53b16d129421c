import type { GivenAnswer } from '@selbstcheck/domain';

/** The keys that answer a question, best first. */
export const ANSWER_KEYS: readonly (readonly [key: string, answer: GivenAnswer])[] = [
  ['4', 'yes'],
  ['3', 'rather_yes'],
  ['2', 'rather_no'],
  ['1', 'no'],
  ['0', 'not_assessable'],
];

/** The answer that a key gives; undefined for any other key. */
export function answerOfKey(pressed: string): GivenAnswer | undefined {
  return ANSWER_KEYS.find(([key]) => key === pressed)?.[1];
}
