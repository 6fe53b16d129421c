import type { CatalogueLink, LinkKind } from '../catalogue/catalogue.js';

/** How questions or criteria of one version continue in another, over all versions between them. */
export interface ComposedLink {
  readonly level: CatalogueLink['level'];
  /** The weakest link on the way; a part that breaks off on the way makes it `reworded_major` (methods, 3). */
  readonly kind: LinkKind;
  /** Ids of the version compared from; empty for `new`. */
  readonly from: readonly string[];
  /** Ids of the version compared to; empty for `removed`. */
  readonly to: readonly string[];
}

/** All links between two versions. Without a way between them `isLinked` is false and there are no links. */
export interface ComposedMapping {
  readonly fromVersionId: string;
  readonly toVersionId: string;
  readonly isLinked: boolean;
  readonly links: readonly ComposedLink[];
}

/** Kinds that keep two sides comparable, the strongest first; every other kind breaks (methods, 3). */
const STRENGTH: readonly LinkKind[] = ['same', 'moved', 'reworded_minor', 'split', 'merged'];

/** Whether questions or criteria linked like this can be compared (methods, 3). */
export function isComparableKind(kind: LinkKind): boolean {
  return STRENGTH.includes(kind);
}

/** The kind of a way: its weakest link; `reworded_major` where one of them breaks. */
export function weakestKind(kinds: readonly LinkKind[]): LinkKind {
  if (!kinds.every(isComparableKind)) return 'reworded_major';
  return kinds.reduce<LinkKind>(
    (weakest, kind) => (STRENGTH.indexOf(kind) > STRENGTH.indexOf(weakest) ? kind : weakest),
    'same',
  );
}
