const SPACE = /\p{Zs}+/gu;
const INVISIBLE = /(?![\t\u00ad])[\p{Cc}\p{Cf}\p{Cs}]/gu;
const SOFT_HYPHEN = '\u00ad';
const INNER_SOFT_HYPHEN = /\u00ad(?!$)/g;
const CONJUNCTION = /^(?:und|oder|bzw|sowie|and|or)\b/;

/** A pasted line without invisible characters and superfluous space; tabs and a soft hyphen at its end stay. */
export function tidyLine(line: string): string {
  return line
    .replace(INVISIBLE, '')
    .trim()
    .replace(INNER_SOFT_HYPHEN, '')
    .normalize('NFC')
    .replace(SPACE, ' ')
    .trim();
}

/** More than a word has: of what is longer only the end is told. */
const LONGEST_WORD = 60;

/** No wording has more; a text that does is none, and the first ones say enough. */
const MOST_WORDS_TOLD = 20;

/** Lines of one wording as one, and the words that were put together where a line ended in a hyphen. */
export function joinLines(lines: readonly string[]): {
  readonly text: string;
  readonly joinedWords: readonly string[];
} {
  const joinedWords: string[] = [];
  // in parts, because a wording that grows line by line would be looked at again and again
  const parts: string[] = [];
  for (const line of lines) {
    const before = parts.at(-1);
    if (before === undefined) {
      parts.push(line);
    } else if (before.endsWith(SOFT_HYPHEN)) {
      parts.push(withoutLastSign(parts), line);
    } else if (!/\p{L}-$/u.test(before.slice(-3)) || CONJUNCTION.test(line)) {
      parts.push(' ', line);
    } else if (!/^\p{Ll}/u.test(line)) {
      parts.push(line);
    } else {
      const stem = withoutLastSign(parts);
      if (joinedWords.length < MOST_WORDS_TOLD)
        joinedWords.push(
          (/\p{L}+$/u.exec(stem.slice(-LONGEST_WORD))?.[0] ?? '') +
            (/^\p{L}+/u.exec(line.slice(0, LONGEST_WORD))?.[0] ?? ''),
        );
      parts.push(stem, line);
    }
  }
  return { text: parts.join('').replace(SOFT_HYPHEN, '').replace(/\s+/g, ' ').trim(), joinedWords };
}

/** Takes the last part away and gives it without its last sign. */
function withoutLastSign(parts: string[]): string {
  return (parts.pop() ?? '').slice(0, -1);
}

/** What a person typed, as one line without invisible characters; null for nothing. */
export function tidyTyped(typed: string): string | null {
  const text = tidyLine(typed.replace(/\s+/g, ' ')).replace(SOFT_HYPHEN, '');
  return text === '' ? null : text;
}
