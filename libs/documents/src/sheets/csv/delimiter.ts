const DELIMITERS = [';', ',', '\t'] as const;

/** Enough to tell; a file may have long texts. */
const LINES_LOOKED_AT = 50;
const CHARACTERS_LOOKED_AT = 200_000;

/**
 * What separates the columns: what occurs equally often in the most lines, so that commas inside of sentences do not
 * count; where that leaves a choice, what occurs more often.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, CHARACTERS_LOOKED_AT)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
  const ranked = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = mostFrequent(counts.filter((count) => count > 0));
    return { delimiter, count: usual, lines: counts.filter((count) => count === usual && count > 0).length };
  }).toSorted((a, b) => b.lines - a.lines || b.count - a.count);
  return ranked[0]?.delimiter ?? ';';
}

function mostFrequent(counts: readonly number[]): number {
  const often = new Map<number, number>();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  return [...often].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0] ?? 0;
}
