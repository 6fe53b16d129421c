import { likeness, type ComparedText } from './text-similarity.js';

/** The texts with a trigram, by their places, and how often each has it. */
interface Posting {
  readonly places: number[];
  readonly counts: number[];
}

/** Compares a text with many others at once. Only trigrams that it has in common with some of them cost anything. */
export class TextIndex {
  private readonly postings = new Map<string, Posting>();

  constructor(private readonly texts: readonly ComparedText[]) {
    texts.forEach(({ trigrams }, place) => {
      for (const [trigram, count] of trigrams) {
        const posting = this.postings.get(trigram) ?? { places: [], counts: [] };
        posting.places.push(place);
        posting.counts.push(count);
        this.postings.set(trigram, posting);
      }
    });
  }

  /** `similarityOf` the text and each of the others, in their order. */
  similaritiesTo(text: ComparedText): readonly number[] {
    const shared = this.sharedWith(text);
    return this.texts.map((other, place) => likeness(text, other, shared[place] ?? 0));
  }

  private sharedWith({ trigrams }: ComparedText): Int32Array {
    const shared = new Int32Array(this.texts.length);
    for (const [trigram, count] of trigrams) {
      const posting = this.postings.get(trigram);
      if (posting === undefined) continue;
      const { places, counts } = posting;
      // counted millions of times: an iterator for each would double the time
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        shared[place] = (shared[place] ?? 0) + Math.min(count, counts[at] ?? 0);
      }
    }
    return shared;
  }
}
