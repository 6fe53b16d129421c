/** One line of the source with its 1-based number there. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
}

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\v]/g;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|\uFE0E|\uFE0F/g;
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * The lines of a text with one spelling of everything that only looks different: composed letters, plain spaces,
 * no invisible marks, no bold marks. A soft hyphen survives at a line's end only, where it is a real break.
 */
export function sourceLines(text: string): SourceLine[] {
  return text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((raw, index) => ({ text: cleaned(raw), line: index + 1 }));
}

function cleaned(raw: string): string {
  return raw
    .replace(/\f/g, '')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[ﬀ-ﬄﬅﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/\*\*/g, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .trim()
    .replace(/ {3,}/g, '  ')
    .replace(/\t{3,}/g, '\t\t')
    .replace(/^\|(.*)\|$/u, (_, cells: string) => cellsOf(cells))
    .replace(/\u00AD(?!$)/g, '');
}

/** A row of a table in Markdown as a row with tabs; the line below its head holds nothing. */
function cellsOf(row: string): string {
  const cells = row.split('|').map((cell) => cell.trim());
  return cells.every((cell) => /^:?-{2,}:?$/u.test(cell)) ? '' : cells.join('\t').trimEnd();
}
