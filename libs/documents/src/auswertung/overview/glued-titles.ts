import { foldTitle } from '@selbstcheck/domain';
import type { RowToken } from './row-tokens.js';

/** Takes apart a piece in which two or more known titles have run together. */
export function withoutGlue(token: RowToken, known: ReadonlySet<string>): RowToken[] {
  if (token.kind !== 'text') return [token];
  const titles = knownTitlesIn(token.text.split(' '), known);
  return titles && titles.length > 1 ? titles.map((text) => ({ ...token, text })) : [token];
}

function knownTitlesIn(words: readonly string[], known: ReadonlySet<string>): string[] | null {
  if (words.length === 0) return [];
  for (let end = words.length; end > 0; end -= 1) {
    const title = words.slice(0, end).join(' ');
    if (!known.has(foldTitle(title))) continue;
    const rest = knownTitlesIn(words.slice(end), known);
    if (rest) return [title, ...rest];
  }
  return null;
}
