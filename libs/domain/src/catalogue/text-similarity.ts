import { foldTitle } from '../imports/fold-title.js';

/** A text made ready for comparing it with many others. */
export interface ComparedText {
  /** Its words in lower case without punctuation, with one blank between them. */
  readonly folded: string;
  /** How often each trigram occurs. */
  readonly trigrams: ReadonlyMap<string, number>;
  readonly trigramCount: number;
}

/** Different texts can share all trigrams, and are still not equal. */
const MOST_FOR_DIFFERENT_TEXTS = 0.99;

/** Makes a text ready for `similarityOf`. */
export function comparedText(text: string): ComparedText {
  const words = text.split(/\s+/).map(foldTitle).filter(Boolean);
  const trigrams = new Map<string, number>();
  let trigramCount = 0;
  for (const word of words) {
    const letters = ` ${word} `;
    for (let at = 0; at + 3 <= letters.length; at += 1) {
      const trigram = letters.slice(at, at + 3);
      trigrams.set(trigram, (trigrams.get(trigram) ?? 0) + 1);
      trigramCount += 1;
    }
  }
  return { folded: words.join(' '), trigrams, trigramCount };
}

/**
 * How alike two texts are, 0 to 1: the Sørensen–Dice coefficient 2|A ∩ B| / (|A| + |B|) of their multisets of trigrams
 * (L. R. Dice, Ecology 26, 1945; T. Sørensen, 1948), each word with a blank before and after it. 1 only for texts
 * that differ in nothing but case, spaces and punctuation; ä, ö and ü are letters of their own, ß is ss.
 */
export function similarityOf(first: ComparedText, second: ComparedText): number {
  const [few, many] = first.trigrams.size < second.trigrams.size ? [first, second] : [second, first];
  let shared = 0;
  for (const [trigram, count] of few.trigrams) {
    shared += Math.min(count, many.trigrams.get(trigram) ?? 0);
  }
  return likeness(first, second, shared);
}

/** See `similarityOf`; `shared` is how many trigrams the two texts have in common. */
export function likeness(first: ComparedText, second: ComparedText, shared: number): number {
  if (first.folded === second.folded) return 1;
  return Math.min(MOST_FOR_DIFFERENT_TEXTS, (2 * shared) / (first.trigramCount + second.trigramCount));
}

/** See `similarityOf`. */
export function textSimilarity(first: string, second: string): number {
  return similarityOf(comparedText(first), comparedText(second));
}
