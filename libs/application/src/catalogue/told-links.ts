import { LINK_KINDS, type UnsignedLink } from '@selbstcheck/domain';

const MOST_TOLD = 50;
const MOST_IDS = 5;

/** Links as the trail keeps them: the first ones by level, kind and ids, then how many more there are. */
export function toldLinks(links: readonly UnsignedLink[]): readonly string[] {
  const told = links.slice(0, MOST_TOLD).map(toldLink);
  return links.length > MOST_TOLD ? [...told, `+ ${links.length - MOST_TOLD}`] : told;
}

/** How many links there are of each level and kind: "criterion same: 34". */
export function toldCounts(links: readonly UnsignedLink[]): readonly string[] {
  return (['criterion', 'question'] as const).flatMap((level) =>
    LINK_KINDS.map((kind) => ({
      kind,
      count: links.filter((link) => link.level === level && link.kind === kind).length,
    }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${level} ${kind}: ${count}`),
  );
}

function toldLink({ level, kind, from, to }: UnsignedLink): string {
  return [level, kind, ...toldIds(from), '→', ...toldIds(to)].join(' ');
}

function toldIds(ids: readonly string[]): readonly string[] {
  return ids.length > MOST_IDS ? [...ids.slice(0, MOST_IDS), `+ ${ids.length - MOST_IDS}`] : ids;
}
