/** A question as it was pasted: its printed code and, where it stands there, its wording. */
export interface QuestionRow {
  readonly code: string;
  /** null for a code alone: the wording stays on paper. */
  readonly text: string | null;
  /** 1-based line of the pasted text, or row of the table. */
  readonly line: number;
}
