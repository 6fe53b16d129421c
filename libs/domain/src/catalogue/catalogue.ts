import type { LocalizedText } from '../kernel/language.js';

/** One question. The id is its identity; the code is only what is printed beside it ("1.4.2"). */
export interface Question {
  readonly id: string;
  readonly code: string;
  /** null where the wording is not known to this installation. */
  readonly text: LocalizedText | null;
}

/** One criterion with the questions that are known of it, in printed order. */
export interface Criterion {
  readonly id: string;
  readonly title: LocalizedText;
  /** How many questions the edition asks; null where no source says so. */
  readonly questionCount: number | null;
  readonly questions: readonly Question[];
}

/** One field of action. */
export interface Field {
  readonly id: string;
  /** The printed number, 1 to 7 in the 2020 edition. */
  readonly number: number;
  readonly title: LocalizedText;
  readonly criteria: readonly Criterion[];
}

/** One edition of a catalogue. It never changes once a round uses it. */
export interface CatalogueVersion {
  readonly id: string;
  readonly title: LocalizedText;
  /** The edition's short name, unique together with the title ("2020", "Demonstration 2.0"). */
  readonly edition: string;
  readonly isDemonstration: boolean;
  readonly fields: readonly Field[];
}

/** How a question or criterion of one version continues in another (methods, 3). */
export const LINK_KINDS = [
  'same',
  'reworded_minor',
  'reworded_major',
  'split',
  'merged',
  'moved',
  'new',
  'removed',
] as const;

/** See LINK_KINDS. */
export type LinkKind = (typeof LINK_KINDS)[number];

/**
 * One link between two versions: `from` ids of the earlier, `to` ids of the later version.
 * `new` has no `from`, `removed` no `to`, `split` one `from` and several `to`, `merged` the reverse.
 */
export interface CatalogueLink {
  readonly level: 'question' | 'criterion';
  readonly kind: LinkKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** A function, never a person's name. */
  readonly author: string;
  /** ISO calendar date. */
  readonly date: string;
  readonly reason: string;
}

/** What a link is about. */
export type LinkLevel = CatalogueLink['level'];

/** A link without author, date and reason: as it is suggested, decided or composed. */
export type UnsignedLink = Pick<CatalogueLink, 'level' | 'kind' | 'from' | 'to'>;

/** All links from one version to a later one. */
export interface CatalogueMapping {
  readonly fromVersionId: string;
  readonly toVersionId: string;
  readonly links: readonly CatalogueLink[];
}

/** Every criterion of a version, in printed order. */
export function criteriaOf(catalogue: CatalogueVersion): readonly Criterion[] {
  return catalogue.fields.flatMap((field) => field.criteria);
}

/** Every known question of a version, in printed order: the order of packed answers. */
export function questionsOf(catalogue: CatalogueVersion): readonly Question[] {
  return criteriaOf(catalogue).flatMap((criterion) => criterion.questions);
}
