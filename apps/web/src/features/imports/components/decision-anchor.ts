/** The id of the heading over the form; the preview leads there. */
export const DECISION_ANCHOR = 'entscheidung';
