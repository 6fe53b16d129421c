import type { RowToken } from './row-tokens.js';
import type { SignReading } from './signs.js';
import type { TitleGroup } from './title-groups.js';

/** The rows of one field before its symbols are given to its titles. */
export interface FieldRows {
  readonly tokens: readonly RowToken[];
  readonly groups: readonly TitleGroup[];
}

/** Which title a symbol on a line of its own belongs to in this table; null where the table does not show it. */
export type SignOrder = 'after-title' | 'before-title' | null;

/** The readings that belong to each group, in the groups' order, and the lines of signs that belong to none. */
export interface Assignment {
  readonly readings: readonly (readonly SignReading[])[];
  readonly strayLines: readonly number[];
}

interface Neighbours {
  /** The group the sign stands in, between its pieces. */
  readonly inside: number | null;
  readonly before: number | null;
  readonly after: number | null;
  /** The groups it shares its line with. */
  readonly sameLine: readonly number[];
}

/** A table has one order: the one in which more of its lone symbols find a title. */
export function signOrder(fields: readonly FieldRows[]): SignOrder {
  let after = 0;
  let before = 0;
  for (const rows of fields) {
    const inline = inlineGroups(rows);
    for (const { neighbours } of loneSigns(rows)) {
      if (neighbours.before !== null && !inline.has(neighbours.before)) after += 1;
      if (neighbours.after !== null && !inline.has(neighbours.after)) before += 1;
    }
  }
  return after === before ? null : after > before ? 'after-title' : 'before-title';
}

/** Gives every symbol to the title it certainly belongs to; one that may belong to two makes both unreadable. */
export function assignSigns(rows: FieldRows, order: SignOrder): Assignment {
  const readings: SignReading[][] = rows.groups.map(() => []);
  const strayLines: number[] = [];
  const give = (group: number, reading: SignReading): void => void readings[group]?.push(reading);
  const inline = inlineGroups(rows);
  rows.tokens.forEach((token, position) => {
    if (token.kind !== 'sign') return;
    const { inside, before, after, sameLine } = neighboursOf(rows, position);
    if (inside !== null) give(inside, token.reading);
    else if (sameLine.length > 0) {
      for (const group of sameLine) give(group, sameLine.length === 1 ? token.reading : 'unreadable');
    } else {
      const free = [before, after].filter((group) => group !== null && !inline.has(group));
      const wanted = order === 'before-title' ? after : before;
      if (wanted === null || inline.has(wanted)) strayLines.push(token.line);
      else if (order === null && free.length > 1)
        for (const group of free) give(group ?? wanted, 'unreadable');
      else give(wanted, token.reading);
    }
  });
  return columnwise(rows, inline) ?? { readings, strayLines };
}

/** A table read column by column: all titles of a field, then as many symbols. */
function columnwise(rows: FieldRows, inline: ReadonlySet<number>): Assignment | null {
  const signs = rows.tokens.flatMap((token) => (token.kind === 'sign' ? [token] : []));
  const lastTitle = rows.groups.at(-1)?.last ?? 0;
  const isColumn =
    inline.size === 0 &&
    signs.length > 1 &&
    signs.length === rows.groups.length &&
    rows.groups.every((group) => !group.isUncertain) &&
    rows.tokens.every((token, position) => token.kind !== 'sign' || position > lastTitle);
  return isColumn ? { readings: signs.map((sign) => [sign.reading]), strayLines: [] } : null;
}

function inlineGroups(rows: FieldRows): ReadonlySet<number> {
  const groups = new Set<number>();
  rows.tokens.forEach((token, position) => {
    if (token.kind !== 'sign') return;
    const { inside, sameLine } = neighboursOf(rows, position);
    if (inside !== null) groups.add(inside);
    for (const group of sameLine) groups.add(group);
  });
  return groups;
}

function loneSigns(rows: FieldRows): { neighbours: Neighbours }[] {
  return rows.tokens.flatMap((token, position) => {
    if (token.kind !== 'sign') return [];
    const neighbours = neighboursOf(rows, position);
    return neighbours.inside === null && neighbours.sameLine.length === 0 ? [{ neighbours }] : [];
  });
}

function neighboursOf({ tokens, groups }: FieldRows, position: number): Neighbours {
  const line = tokens[position]?.line;
  const inside = groups.findIndex((group) => group.first < position && position < group.last);
  const before = groups.findLastIndex((group) => group.last < position);
  const after = groups.findIndex((group) => group.first > position);
  const titlesBefore: number[] = [];
  for (let group = before; group >= 0; group -= 1) {
    const { last = -1 } = groups[group] ?? {};
    const isAdjacent = tokens.slice(last + 1, position).every((token) => token.kind === 'text');
    if (tokens[last]?.line !== line || !isAdjacent) break;
    titlesBefore.push(group);
  }
  const isSignBetween = tokens[position - 1]?.kind === 'sign' && tokens[position - 1]?.line === line;
  const startsLine = tokens[position - 1]?.line !== line;
  const leads = startsLine && after >= 0 && tokens[groups[after]?.first ?? -1]?.line === line;
  const doubled =
    isSignBetween && before >= 0 && tokens[groups[before]?.last ?? -1]?.line === line ? [before] : [];
  return {
    inside: inside < 0 ? null : inside,
    before: before < 0 ? null : before,
    after: after < 0 ? null : after,
    sameLine: titlesBefore.length > 0 ? titlesBefore : leads ? [after] : doubled,
  };
}
