const MOST_TITLES = 4;

/** "„A“, „B“ und „C“"; of more than four the first three and how many others there are. */
export function listedTitles(
  quoted: readonly string[],
  and: string,
  others: (count: number) => string,
): string {
  const shown =
    quoted.length > MOST_TITLES
      ? [...quoted.slice(0, MOST_TITLES - 1), others(quoted.length - MOST_TITLES + 1)]
      : quoted;
  return [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter(Boolean).join(` ${and} `);
}
