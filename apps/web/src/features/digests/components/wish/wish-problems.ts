/** Which field a refusal of a wish belongs to. */
export const INPUT_OF_WISH = {
  'scope-unknown': 'scope',
  'round-archived': 'scope',
  'time-invalid': 'time',
  'time-refused': 'time',
} as const;
