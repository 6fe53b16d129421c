import type { NewQuestion } from './typed-questions.js';

/** A code whose question two tables do not have alike; null where one has none. */
export interface QuestionDifference {
  readonly code: string;
  readonly mine: NewQuestion | null;
  readonly stored: NewQuestion | null;
}

/** Where two tables differ, by code: first as mine has them, then what only the stored one has. */
export function questionDifferences(
  mine: readonly NewQuestion[],
  stored: readonly NewQuestion[],
): readonly QuestionDifference[] {
  const ofCode = (rows: readonly NewQuestion[], code: string) =>
    rows.find((row) => row.code === code) ?? null;
  const codes = [...new Set([...mine, ...stored].map(({ code }) => code))];
  return codes
    .map((code) => ({ code, mine: ofCode(mine, code), stored: ofCode(stored, code) }))
    .filter((difference) => !isAlike(difference));
}

function isAlike({ mine, stored }: QuestionDifference): boolean {
  return (
    mine !== null && stored !== null && mine.text === stored.text && mine.criterionId === stored.criterionId
  );
}
