import { foldTitle } from '@selbstcheck/domain';
import type { SourceLine } from '../source/source-line.js';
import { hasSign } from './signs.js';
import { continuation, joined } from './title-words.js';

/** A field's title and the lines behind it. */
export interface HeadingTitle {
  readonly title: string;
  readonly rows: readonly SourceLine[];
  readonly isUncertain: boolean;
}

/** Titles that help to see where a heading ends and its first criterion begins; all folded. */
export interface KnownTitles {
  /** Titles of this field elsewhere in the report, and in known editions. */
  readonly ofField: ReadonlySet<string>;
  readonly ofCriteria: ReadonlySet<string>;
}

const LONGEST = 6;

/** Separates the title of a field, which may run over several lines, from the rows below it. */
export function headingTitle(lines: readonly SourceLine[], known: KnownTitles): HeadingTitle {
  const filled = lines.filter(({ text }) => text !== '');
  const firstSign = filled.findIndex(({ text }, index) => index > 0 && hasSign(text));
  const run = filled.slice(0, Math.min(firstSign < 0 ? filled.length : firstSign + 1, LONGEST));
  const knownEnd = knownHeadingEnd(run, known.ofField);
  if (knownEnd !== null) return { ...upTo(filled, knownEnd), isUncertain: false };
  const end = headingBeforeKnownCriterion(filled, run.length, known.ofCriteria);
  if (end !== null) return { ...upTo(filled, end), isUncertain: filled.slice(0, end + 1).some(isMixed) };
  return glued(filled, known) ?? bySpelling(filled);
}

function knownHeadingEnd(run: readonly SourceLine[], ofField: ReadonlySet<string>): number | null {
  let folded = '';
  let end: number | null = null;
  run.forEach(({ text }, index) => {
    folded += foldTitle(text);
    const next = run[index + 1]?.text;
    if (ofField.has(folded) && (next === undefined || continuation(text, next) !== 'goes-on')) end = index;
  });
  return end;
}

function headingBeforeKnownCriterion(
  lines: readonly SourceLine[],
  latestStart: number,
  ofCriteria: ReadonlySet<string>,
): number | null {
  for (let start = 1; start < latestStart; start += 1) {
    // Only a heading that goes on can reach further than its line.
    if (start > 1 && continuation(lines[start - 2]?.text ?? '', lines[start - 1]?.text ?? '') === 'ends')
      return null;
    let folded = '';
    for (const { text } of lines.slice(start, start + LONGEST)) {
      folded += foldTitle(text.replace(/(?:^|\s)\(?[xX]\)?$/u, ''));
      if (ofCriteria.has(folded)) return start - 1;
    }
  }
  return null;
}

function glued(lines: readonly SourceLine[], known: KnownTitles): HeadingTitle | null {
  const [first, ...rest] = lines;
  const words = first?.text.split(' ') ?? [];
  for (let end = words.length - 1; first && end > 0; end -= 1) {
    const title = words.slice(0, end).join(' ');
    const behind = words.slice(end).join(' ');
    if (
      known.ofField.has(foldTitle(title)) &&
      /^\p{Lu}/u.test(behind) &&
      beginsKnown(behind, known.ofCriteria)
    ) {
      return { title, rows: [{ ...first, text: behind }, ...rest], isUncertain: false };
    }
  }
  return null;
}

function beginsKnown(text: string, ofCriteria: ReadonlySet<string>): boolean {
  const folded = foldTitle(text.replace(/\s*(?:\(\S\)|[^\p{L}\p{N}]+|[xX])$/u, ''));
  return [...ofCriteria].some((title) => title.startsWith(folded) || folded.startsWith(title));
}

function bySpelling(lines: readonly SourceLine[]): HeadingTitle {
  let end = 0;
  let isUncertain = lines[0] !== undefined && (hasSign(lines[0].text) || isMixed(lines[0]));
  for (let next = lines[1]; next && end + 1 < LONGEST; next = lines[end + 1]) {
    const step = continuation(lines[end]?.text ?? '', next.text);
    if (step === 'ends' || hasSign(next.text)) {
      // A row that begins with its symbol or a bullet is no heading; another one may have run into it.
      isUncertain ||= step === 'goes-on' && /^\p{L}/u.test(next.text);
      break;
    }
    isUncertain ||= step === 'may-go-on';
    end += 1;
  }
  return { ...upTo(lines, end), isUncertain };
}

function upTo(lines: readonly SourceLine[], end: number): Omit<HeadingTitle, 'isUncertain'> {
  const own = lines.slice(0, end + 1).map(({ text }) => text);
  const title = own.length === 0 ? '' : own.reduce(joined).replaceAll('\t', ' ');
  return { title, rows: lines.slice(end + 1) };
}

/** A heading has no cells: a tab in it means that something beside it was printed on the same line. */
function isMixed({ text }: SourceLine): boolean {
  return text.includes('\t');
}
