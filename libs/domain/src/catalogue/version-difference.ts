import { comparisonGround, type ComparisonGround } from '../comparison/comparison-ground.js';
import type { ComposedMapping } from '../comparison/composed-mapping.js';
import {
  criteriaOf,
  LINK_KINDS,
  type CatalogueVersion,
  type Field,
  type LinkKind,
  type LinkLevel,
} from './catalogue.js';
import {
  criterionDifference,
  questionDifferences,
  type CriterionDifference,
  type LinkedCriteria,
} from './criterion-difference.js';

/** How one field of action differs; a side is null where the field is in one version only. */
export interface FieldDifference {
  readonly before: Field | null;
  readonly after: Field | null;
  /** The German titles differ. */
  readonly isRetitled: boolean;
  /** Only criteria that differ; one that moved stands in its later field, one that was removed in its earlier. */
  readonly criteria: readonly CriterionDifference[];
}

/** What differs between two versions of a catalogue. */
export interface VersionDifference {
  /** Every field, in the order of the later version; fields that end come last. */
  readonly fields: readonly FieldDifference[];
  /** How many links there are of each kind. */
  readonly counts: Readonly<Record<LinkLevel, Readonly<Record<LinkKind, number>>>>;
}

/**
 * What differs between two versions, by links that are decided, suggested or both (see `draftMapping`).
 * A criterion that no link names is told as removed and new.
 */
export function versionDifference(
  from: CatalogueVersion,
  to: CatalogueVersion,
  mapping: ComposedMapping,
): VersionDifference {
  const ground = comparisonGround(from, to, mapping);
  const questions = questionDifferences(from, to, mapping.links);
  const criteria = linkedCriteria(ground, to)
    .map((linked) => criterionDifference(linked, questions))
    .filter((difference) => difference !== null);
  return {
    fields: ground.fields.map(({ beforeId, afterId }) => {
      const before = from.fields.find(({ id }) => id === beforeId) ?? null;
      const after = to.fields.find(({ id }) => id === afterId) ?? null;
      return {
        before,
        after,
        isRetitled: before !== null && after !== null && before.title.de !== after.title.de,
        criteria: criteria.filter((difference) => standsIn(difference, beforeId, afterId)),
      };
    }),
    counts: { criterion: countsOf(mapping, 'criterion'), question: countsOf(mapping, 'question') },
  };
}

/** In the order of the later version; removed ones come last. */
function linkedCriteria(ground: ComparisonGround, to: CatalogueVersion): readonly LinkedCriteria[] {
  const order = criteriaOf(to).map(({ id }) => id);
  const placeOf = ({ after }: LinkedCriteria): number => order.indexOf(after[0]?.criterion.id ?? '');
  const continuing: readonly LinkedCriteria[] = [
    ...ground.pairs.map(({ kind, before, after }) => ({ kind, before: [before], after: [after] })),
    ...ground.regroupings,
    ...ground.added.map((criterion) => ({ kind: 'new' as const, before: [], after: [criterion] })),
  ];
  return [
    ...continuing.toSorted((a, b) => placeOf(a) - placeOf(b)),
    ...ground.removed.map((criterion) => ({ kind: 'removed' as const, before: [criterion], after: [] })),
  ];
}

function standsIn(
  { before, after }: CriterionDifference,
  beforeId: string | null,
  afterId: string | null,
): boolean {
  const [first] = after;
  return first === undefined ? before[0]?.fieldId === beforeId : first.fieldId === afterId;
}

function countsOf(mapping: ComposedMapping, level: LinkLevel): Readonly<Record<LinkKind, number>> {
  const links = mapping.links.filter((link) => link.level === level);
  return Object.fromEntries(
    LINK_KINDS.map((kind) => [kind, links.filter((link) => link.kind === kind).length]),
  ) as Record<LinkKind, number>;
}
