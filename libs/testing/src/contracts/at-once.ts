/** How many of several calls at the same moment gave true. */
export async function atOnce(calls: number, call: () => Promise<boolean>): Promise<number> {
  const outcomes = await Promise.all(Array.from({ length: calls }, call));
  return outcomes.filter((hasWon) => hasWon).length;
}
