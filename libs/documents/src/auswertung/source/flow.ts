import type { SourceLine } from './source-line.js';

const SUSPENDED = /^(?:und|oder|bzw|sowie|als|wie|noch|bis|statt|beziehungsweise)\b/u;

/**
 * Text that remembers its lines: phrases are found across line breaks, and every place still knows its line.
 * Words divided at a line's end are whole again.
 */
export class Flow {
  private constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly lines: readonly number[],
  ) {}

  static of(source: readonly SourceLine[]): Flow {
    const parts: string[] = [];
    const starts: number[] = [];
    const lines: number[] = [];
    let length = 0;
    let lastFilled = -1;
    for (const { text, line } of source) {
      const before = parts[lastFilled];
      if (before !== undefined && isDivided(before.trimEnd(), text)) {
        parts[lastFilled] = before.replace(/[-\u00AD]\n$/u, '');
        length = (starts[lastFilled] ?? 0) + before.length - 2;
        // The empty lines between the halves of a word go with its hyphen.
        parts.fill('', lastFilled + 1);
        starts.fill(length, lastFilled + 1);
      }
      starts.push(length);
      lines.push(line);
      parts.push(`${text}\n`);
      length += text.length + 1;
      if (text !== '') lastFilled = parts.length - 1;
    }
    return new Flow(parts.join(''), starts, lines);
  }

  get end(): number {
    return this.text.length;
  }

  /** The 1-based source line of a place. */
  lineAt(offset: number): number {
    return this.lines[this.indexOf(offset)] ?? 1;
  }

  /** The line of the first visible character at or behind a place. */
  lineOfTextAt(offset: number): number {
    const visible = /\S/.exec(this.text.slice(offset, offset + 2000));
    return this.lineAt(offset + (visible?.index ?? 0));
  }

  /** The part from one place to another, with the same line numbers. */
  slice(from: number, to: number): Flow {
    const start = Math.max(0, from);
    const first = this.indexOf(start);
    let last = first;
    while (last + 1 < this.starts.length && (this.starts[last + 1] ?? 0) < to) last += 1;
    return new Flow(
      this.text.slice(start, to),
      this.starts.slice(first, last + 1).map((offset) => Math.max(0, offset - start)),
      this.lines.slice(first, last + 1),
    );
  }

  /** The same text with every match blanked out, so that places stay where they are. */
  without(pattern: RegExp): Flow {
    return new Flow(this.text.replace(pattern, blank), this.starts, this.lines);
  }

  /** The same text with the part between two places blanked out. */
  withoutPart(from: number, to: number): Flow {
    const text = this.text.slice(0, from) + blank(this.text.slice(from, to)) + this.text.slice(to);
    return new Flow(text, this.starts, this.lines);
  }

  /** Its lines, trimmed. */
  toLines(): SourceLine[] {
    let offset = 0;
    return this.text.split('\n').map((text) => {
      const line = this.lineOfTextAt(offset);
      offset += text.length + 1;
      return { text: text.trim(), line };
    });
  }

  private indexOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function isDivided(before: string, after: string): boolean {
  if (after === '' || SUSPENDED.test(after)) return false;
  return /\p{L}\u00AD$/u.test(before) || (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
