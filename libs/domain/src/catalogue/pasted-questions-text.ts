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

/** Lines of one wording as one, and the words that were put together where a line ended in a hyphen. */
export function joinLines(lines: readonly string[]): {
  readonly text: string;
  readonly joinedWords: readonly string[];
} {
  const joinedWords: string[] = [];
  const text = lines.reduce((before, after) => {
    if (before.endsWith(SOFT_HYPHEN)) return before.slice(0, -1) + after;
    if (!/\p{L}-$/u.test(before) || CONJUNCTION.test(after)) return `${before} ${after}`;
    if (!/^\p{Ll}/u.test(after)) return before + after;
    const stem = before.slice(0, -1);
    joinedWords.push((/\p{L}+$/u.exec(stem)?.[0] ?? '') + (/^\p{L}+/u.exec(after)?.[0] ?? ''));
    return stem + after;
  });
  return { text: text.replace(SOFT_HYPHEN, '').replace(/\s+/g, ' ').trim(), joinedWords };
}
