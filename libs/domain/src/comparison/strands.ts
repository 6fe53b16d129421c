/** The id of one criterion or question in each round; null where the round's catalogue does not ask it. */
export type IdsByRound = readonly (string | null)[];

/** How what a round asks is called in an earlier round, by its id in the later one; both are indexes of rounds. */
export type EarlierIds = (earlier: number, later: number) => ReadonlyMap<string, string>;

interface Strand {
  readonly ids: (string | null)[];
}

/**
 * Follows ids through the rounds. What one round leaves out goes on where a later round asks it again under an id that
 * continues from the last round that asked it. The order is that of the latest round; strands that ended come last.
 */
export function strandsOf(idsByRound: readonly (readonly string[])[], earlierIds: EarlierIds): IdsByRound[] {
  const lastIn: Map<string, Strand>[] = [];
  idsByRound.forEach((ids, round) => {
    const continued = continuations(ids, lastIn, (earlier) => earlierIds(earlier, round));
    lastIn.push(
      new Map(
        ids.map((id) => {
          const earlier = continued.get(id)?.ids ?? [];
          const skipped = new Array<null>(round - earlier.length).fill(null);
          return [id, { ids: [...earlier, ...skipped, id] }];
        }),
      ),
    );
  });
  const latest = lastIn.pop();
  return [latest, ...lastIn].flatMap((strands) =>
    [...(strands?.values() ?? [])].map(({ ids }) => idsByRound.map((_, round) => ids[round] ?? null)),
  );
}

/** The strands that go on with each of the ids, taken away from the round that they were last asked in. */
function continuations(
  ids: readonly string[],
  lastIn: readonly Map<string, Strand>[],
  earlierIds: (earlier: number) => ReadonlyMap<string, string>,
): ReadonlyMap<string, Strand> {
  const continued = new Map<string, Strand>();
  for (let earlier = lastIn.length - 1; earlier >= 0 && continued.size < ids.length; earlier -= 1) {
    const strands = lastIn[earlier];
    if (strands === undefined || strands.size === 0) continue;
    const earlierIdOf = earlierIds(earlier);
    for (const id of ids) {
      const earlierId = continued.has(id) ? undefined : earlierIdOf.get(id);
      const strand = earlierId === undefined ? undefined : strands.get(earlierId);
      if (earlierId === undefined || strand === undefined) continue;
      strands.delete(earlierId);
      continued.set(id, strand);
    }
  }
  return continued;
}
