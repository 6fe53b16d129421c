/** A piece of a wording. */
export interface WordingRun {
  readonly text: string;
  /** The other wording does not have these words in this place. */
  readonly isChanged: boolean;
}

/** Two wordings in pieces; the pieces of each, joined, give it back. */
export interface WordDifference {
  readonly before: readonly WordingRun[];
  readonly after: readonly WordingRun[];
}

/** Where fewer of the words than this are common, marks would be all over both and help nobody. */
const LEAST_IN_COMMON = 0.3;

/** Which words of two wordings differ: all that are not in a longest common sequence of words. */
export function wordDifference(before: string, after: string): WordDifference {
  const [earlier, later] = [wordsOf(before), wordsOf(after)];
  const kept = commonWords(earlier, later);
  const isWorthMarking = 2 * kept.length >= LEAST_IN_COMMON * (earlier.length + later.length);
  const runs = (words: readonly string[], positions: readonly number[]) => {
    const common = new Set(positions);
    return runsOf(words, (index) => isWorthMarking && !common.has(index));
  };
  return {
    before: runs(
      earlier,
      kept.map(([position]) => position),
    ),
    after: runs(
      later,
      kept.map(([, position]) => position),
    ),
  };
}

/** Each word with the blanks that follow it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+\s*/g) ?? (text === '' ? [] : [text]);
}

/** Positions of a longest common sequence, by dynamic programming (Wagner and Fischer, 1974). */
function commonWords(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [before: number, after: number])[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const same = (row: number, column: number): boolean => before[row]?.trim() === after[column]?.trim();
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = same(row, column)
        ? 1 + lengthAt(row + 1, column + 1)
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (same(row, column)) pairs.push([row++, column++]);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

function runsOf(words: readonly string[], isChangedAt: (index: number) => boolean): readonly WordingRun[] {
  const runs: WordingRun[] = [];
  words.forEach((word, index) => {
    const isChanged = isChangedAt(index);
    const last = runs.at(-1);
    if (last?.isChanged === isChanged) runs[runs.length - 1] = { text: last.text + word, isChanged };
    else runs.push({ text: word, isChanged });
  });
  return runs;
}
