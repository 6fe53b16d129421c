import { foldTitle } from '@selbstcheck/domain';
import type { RowToken } from './row-tokens.js';
import { continuation, joined } from './title-words.js';

/** One criterion's title, put together from the pieces first to last (positions in the tokens). */
export interface TitleGroup {
  readonly title: string;
  readonly line: number;
  readonly first: number;
  readonly last: number;
  /** The pieces might belong together differently. */
  readonly isUncertain: boolean;
}

type TextToken = Extract<RowToken, { kind: 'text' }>;
interface Piece {
  readonly token: TextToken;
  readonly position: number;
}

/** How many lines a single title can be spread over. */
const MOST_PIECES = 10;

/** Puts the pieces of a field's titles together: known titles first, then as the spelling tells. */
export function titleGroups(tokens: readonly RowToken[], known: ReadonlySet<string>): TitleGroup[] {
  const pieces = tokens.flatMap((token, position) => (token.kind === 'text' ? [{ token, position }] : []));
  const groups: TitleGroup[] = [];
  let at = 0;
  while (at < pieces.length) {
    const knownEnd = endOfKnownTitle(pieces, at, known);
    const { end, isUncertain } =
      knownEnd === null
        ? endOfUnknownTitle(tokens, pieces, at, known)
        : { end: knownEnd, isUncertain: false };
    const own = pieces.slice(at, end + 1);
    const [first] = own;
    if (first) {
      groups.push({
        title: own.map(({ token }) => token.text).reduce(joined),
        line: first.token.line,
        first: first.position,
        last: own.at(-1)?.position ?? first.position,
        isUncertain,
      });
    }
    at = end + 1;
  }
  return groups;
}

function endOfKnownTitle(pieces: readonly Piece[], from: number, known: ReadonlySet<string>): number | null {
  let folded = '';
  let longest: number | null = null;
  for (let at = from; at < Math.min(pieces.length, from + MOST_PIECES); at += 1) {
    folded += foldTitle(pieces[at]?.token.text ?? '');
    const next = pieces[at + 1]?.token.text;
    if (known.has(folded) && !(next !== undefined && /^[\p{Ll}(&/,]/u.test(next))) longest = at;
  }
  return longest;
}

function endOfUnknownTitle(
  tokens: readonly RowToken[],
  pieces: readonly Piece[],
  from: number,
  known: ReadonlySet<string>,
): { end: number; isUncertain: boolean } {
  let end = from;
  let isUncertain = / [–—-] /u.test(pieces[from]?.token.text ?? '');
  for (let next = pieces[end + 1]; next && end - from < MOST_PIECES; next = pieces[end + 1]) {
    const step = stepTo(tokens, pieces, end, known);
    if (step === 'ends') break;
    isUncertain ||= step === 'may-go-on';
    end += 1;
  }
  return { end, isUncertain };
}

function stepTo(
  tokens: readonly RowToken[],
  pieces: readonly Piece[],
  end: number,
  known: ReadonlySet<string>,
): 'goes-on' | 'may-go-on' | 'ends' {
  const before = pieces[end];
  const after = pieces[end + 1];
  if (!before || !after) return 'ends';
  const step = continuation(before.token.text, after.token.text);
  const startsKnown = endOfKnownTitle(pieces, end + 1, known) !== null;
  if (step === 'ends' || startsKnown)
    return step === 'goes-on' && !startsKnown
      ? step
      : startsKnown && step === 'goes-on'
        ? 'may-go-on'
        : 'ends';
  const isSplitBySign = after.position - before.position > 1;
  const startsLower = /^\p{Ll}/u.test(after.token.text);
  if (!isSplitBySign || startsLower) return step;
  // A symbol in between: the text behind it is a title of its own if it has a symbol of its own.
  return signFollows(tokens, pieces, end + 1) ? 'ends' : step;
}

function signFollows(tokens: readonly RowToken[], pieces: readonly Piece[], at: number): boolean {
  let end = at;
  for (;;) {
    const here = pieces[end];
    const next = pieces[end + 1];
    if (!here) return false;
    if (tokens[here.position + 1]?.kind === 'sign') return true;
    if (!next || continuation(here.token.text, next.token.text) === 'ends') return false;
    end += 1;
  }
}
