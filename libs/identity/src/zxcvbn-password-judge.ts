import { PasswordJudge } from '@selbstcheck/application';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { PRODUCT_WORDS } from './product-words.js';

/** From 3 on, more than 10^8 guesses are needed (zxcvbn, "safely unguessable"). */
const SAFE_SCORE = 3;
/** A password that has fewer other characters than this is little more than the known words in it. */
const FEWEST_OTHER_CHARACTERS = 6;
/** Judging takes longer the longer a text is; what follows makes a password only better. */
const MOST_CHARACTERS = 128;
const SHORTEST_WORD = 3;

/** Judges by zxcvbn with 49,000 leaked passwords and the words of this product. Takes up to 0.1 s. */
export class ZxcvbnPasswordJudge extends PasswordJudge {
  private factory: ZxcvbnFactory | undefined;

  isGuessable(password: string, words: readonly string[]): boolean {
    const judged = password.slice(0, MOST_CHARACTERS);
    const known = withParts(words);
    if (charactersBeside(judged, [...known, ...PRODUCT_WORDS]) < FEWEST_OTHER_CHARACTERS) return true;
    return this.zxcvbn().check(judged, known).score < SAFE_SCORE;
  }

  // The dictionaries take memory and 50 ms, which a server that nobody registers at does not need.
  private zxcvbn(): ZxcvbnFactory {
    this.factory ??= new ZxcvbnFactory({
      dictionary: { ...dictionary, product: [...PRODUCT_WORDS] },
      graphs: adjacencyGraphs,
      maxLength: MOST_CHARACTERS,
    });
    return this.factory;
  }
}

/** "anna.schmidt@auenried.de" also gives "anna", "schmidt" and "auenried". */
function withParts(words: readonly string[]): string[] {
  const cut = words.map((word) => word.slice(0, MOST_CHARACTERS).toLowerCase());
  const all = cut.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]);
  return [...new Set(all)].filter((word) => word.length >= SHORTEST_WORD);
}

function charactersBeside(password: string, words: readonly string[]): number {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ' '), password.toLowerCase());
  return rest.replaceAll(/\s/g, '').length;
}
