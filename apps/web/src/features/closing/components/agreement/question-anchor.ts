/** The id of a question's card on its criterion's screen. */
export function questionAnchor(questionId: string): string {
  return `frage-${questionId}`;
}
