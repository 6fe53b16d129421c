import type { DigestText } from '@selbstcheck/domain';
import Mustache from 'mustache';
import { escapedHtml } from '../html-text.js';
import { digestParts, type PartCell, type PartTable } from './digest-parts.js';
import { DIGEST_TEMPLATE } from './digest-template.js';

/** Never the only carrier of what they mean: the words stand in the same cell. */
const COLOURS = {
  0: { fill: '#b35806', ink: '#ffffff' },
  1: { fill: '#fdb863', ink: '#000000' },
  2: { fill: '#b2abd2', ink: '#000000' },
  3: { fill: '#542788', ink: '#ffffff' },
} as const;
const NO_COLOUR = { fill: '#ffffff', ink: '#171a2b' };

/** A digest as an HTML document that loads nothing from anywhere. */
export function digestHtml(digest: DigestText): string {
  const sections = digestParts(digest).map(({ table, ...part }) => ({
    ...part,
    table: table === null ? null : tableView(table),
  }));
  return Mustache.render(DIGEST_TEMPLATE, { ...digest, sections }, {}, { escape: escapedHtml });
}

function tableView({ topic, columns, rows }: PartTable) {
  return {
    topic,
    columns,
    width: columns.length < 3 ? '42%' : '28%',
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(cellView) })),
  };
}

function cellView({ words, level }: PartCell) {
  return { words, ...(level === null ? NO_COLOUR : COLOURS[level]) };
}
