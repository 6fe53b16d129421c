import { dateMarks } from '@selbstcheck/charts';
import type { SelectedRound } from '@selbstcheck/contracts';

/** The short name of a round: its year, or its month where years do not tell the rounds apart. */
export interface RoundMark {
  readonly round: SelectedRound;
  readonly mark: string;
  /** Whether another round bears the same mark, so that only the title tells them apart. */
  readonly isAmbiguous: boolean;
}

export function roundMarks(rounds: readonly SelectedRound[]): readonly RoundMark[] {
  const marks = dateMarks(rounds.map(({ referenceDate }) => referenceDate));
  return rounds.map((round, index) => {
    const mark = marks[index] ?? '';
    return { round, mark, isAmbiguous: marks.indexOf(mark) !== marks.lastIndexOf(mark) };
  });
}
