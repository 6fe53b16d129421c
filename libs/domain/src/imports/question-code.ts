/** The three numbers of a printed code: field, criterion, question. */
export interface QuestionCode {
  readonly field: number;
  readonly criterion: number;
  readonly question: number;
}

/** Reads "1.4.2"; null for any other text. */
export function parseQuestionCode(code: string): QuestionCode | null {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(code);
  if (!match) return null;
  return { field: Number(match[1]), criterion: Number(match[2]), question: Number(match[3]) };
}
