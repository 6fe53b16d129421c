/** The longest texts of a catalogue, in signs: what screens, tables and drawings still can show. */
export const CATALOGUE_TEXT_LIMITS = {
  title: 300,
  edition: 60,
  code: 20,
  wording: 1_000,
  author: 500,
  reason: 500,
} as const;

/** The largest number of a field. */
export const LARGEST_FIELD_NUMBER = 99;

/** The most questions that a criterion can state. */
export const MOST_STATED_QUESTIONS = 200;

/** The most signs of text that questions are read from at once. */
export const LONGEST_PASTED_TEXT = 200_000;
