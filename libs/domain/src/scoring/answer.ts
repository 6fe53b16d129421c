/** The five answers a question offers, best first, and the state of a question nobody answered. */
export const ANSWERS = ['yes', 'rather_yes', 'rather_no', 'no', 'not_assessable', 'not_answered'] as const;

/**
 * What a round knows of one asked question. `not_assessable` (–) and `not_answered` both count as asked;
 * a question that is not in the round's catalogue version (`not_asked`) simply has no answer here.
 */
export type Answer = (typeof ANSWERS)[number];

/** The whole-number value of a rated answer or symbol. */
export type Level = 0 | 1 | 2 | 3;

/** All levels, lowest first. */
export const LEVELS: readonly Level[] = [0, 1, 2, 3];

const LEVEL_OF_ANSWER: Readonly<Record<Answer, Level | null>> = {
  yes: 3,
  rather_yes: 2,
  rather_no: 1,
  no: 0,
  not_assessable: null,
  not_answered: null,
};

/** 3 for yes down to 0 for no; null where nothing was rated (methods, 1). */
export function levelOfAnswer(answer: Answer): Level | null {
  return LEVEL_OF_ANSWER[answer];
}
