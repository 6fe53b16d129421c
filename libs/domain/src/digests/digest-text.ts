import type { Language } from '../kernel/language.js';
import type { RatingSymbol } from '../scoring/symbol.js';

/** A symbol with its words, as a cell shows it; null where there is nothing to show. */
export interface DigestCell {
  readonly symbol: RatingSymbol;
  readonly words: string;
}

/** One line of a digest: what it is about, from what to what, and the sentence that says so. */
export interface DigestLine {
  readonly title: string;
  readonly before: DigestCell | null;
  readonly after: DigestCell | null;
  readonly sentence: string;
}

/** A part of a digest under a heading; never without lines and note at once. */
export interface DigestSection {
  readonly heading: string;
  /** At most ten. */
  readonly lines: readonly DigestLine[];
  /** "und 7 weitere"; null where all are listed. */
  readonly more: string | null;
  readonly note: string | null;
}

/** Stages of the fields before and after, drawn as cells of a table. */
export interface DigestChart {
  readonly caption: string;
  /** What stands above the cells, such as the two rounds' titles. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    /** One per column; `level` 0 to 3, or null where there is no stage. */
    readonly cells: readonly { readonly level: 0 | 1 | 2 | 3 | null; readonly words: string }[];
  }[];
}

/** A digest as it is told in one language, before it becomes text, HTML and a preview. */
export interface DigestText {
  readonly language: Language;
  readonly subject: string;
  /** The municipality, and the field where it is about one. */
  readonly heading: string;
  /** The one sentence that comes first. */
  readonly lead: string;
  readonly sections: readonly DigestSection[];
  readonly chart: DigestChart | null;
  readonly link: { readonly label: string; readonly href: string };
  /** Why one gets this, when the next comes with its zone, and how to end it; a paragraph each. */
  readonly why: readonly string[];
  readonly unsubscribe: { readonly label: string; readonly href: string };
}
