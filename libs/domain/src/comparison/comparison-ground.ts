import { criteriaOf, type CatalogueVersion, type Criterion } from '../catalogue/catalogue.js';
import {
  comparisonUnits,
  questionLinks,
  type ComparisonUnit,
  type QuestionLinks,
} from './comparison-units.js';
import type { ComposedLink, ComposedMapping } from './composed-mapping.js';
import { pairFields, type FieldPair } from './field-pairs.js';

/** A criterion with the field it stands in. */
export interface PlacedCriterion {
  readonly fieldId: string;
  readonly criterion: Criterion;
}

/** How a criterion that continues as one other is linked to it. */
export type PairKind = 'same' | 'moved' | 'reworded_minor' | 'reworded_major';

/** One criterion in both versions: it keeps its series, unless `reworded_major` breaks it. */
export interface CriterionPair {
  readonly kind: PairKind;
  readonly before: PlacedCriterion;
  readonly after: PlacedCriterion;
  /** What can be compared question by question; none after a break. */
  readonly units: readonly ComparisonUnit[];
}

/** Criteria that were split or merged: they get no class (methods, 3). */
export interface Regrouping {
  readonly kind: 'split' | 'merged';
  readonly before: readonly PlacedCriterion[];
  readonly after: readonly PlacedCriterion[];
}

/** What two catalogue versions have in common: everything a comparison needs besides the answers. */
export interface ComparisonGround {
  /** false where no mapping leads from one version to the other; then everything is removed and added. */
  readonly isLinked: boolean;
  readonly pairs: readonly CriterionPair[];
  readonly regroupings: readonly Regrouping[];
  readonly removed: readonly PlacedCriterion[];
  readonly added: readonly PlacedCriterion[];
  readonly fields: readonly FieldPair[];
  readonly questions: QuestionLinks;
}

/** Sorts two versions' criteria into pairs with their units, regroupings, removed and added ones (methods, 3). */
export function comparisonGround(
  from: CatalogueVersion,
  to: CatalogueVersion,
  mapping: ComposedMapping,
): ComparisonGround {
  const before = placedCriteria(from);
  const after = placedCriteria(to);
  const links = mapping.links.filter((link) => link.level === 'criterion');
  const placed = links.map((link) => ({
    link,
    before: link.from.flatMap((id) => before.get(id) ?? []),
    after: link.to.flatMap((id) => after.get(id) ?? []),
  }));
  const linkedFrom = new Set(links.filter((link) => link.to.length > 0).flatMap((link) => link.from));
  const linkedTo = new Set(links.filter((link) => link.from.length > 0).flatMap((link) => link.to));
  const questions = questionLinks(mapping.links);
  const pairs: CriterionPair[] = [];
  const regroupings: Regrouping[] = [];
  for (const { link, before: earlier, after: later } of placed) {
    const [first, last] = [earlier[0], later[0]];
    if (first === undefined || last === undefined) continue;
    const kind = pairKindOf(link);
    if (kind === null) {
      regroupings.push({ kind: regroupingKindOf(link), before: earlier, after: later });
    } else {
      const units = comparisonUnits(kind, first.criterion, last.criterion, questions);
      pairs.push({ kind, before: first, after: last, units });
    }
  }
  return {
    isLinked: mapping.isLinked,
    pairs: inOrderOf(after, pairs),
    regroupings,
    removed: [...before.values()].filter(({ criterion }) => !linkedFrom.has(criterion.id)),
    added: [...after.values()].filter(({ criterion }) => !linkedTo.has(criterion.id)),
    fields: pairFields(from, to, placed),
    questions,
  };
}

/** null where a criterion does not continue as exactly one other. */
function pairKindOf({ kind, from, to }: ComposedLink): PairKind | null {
  if (from.length > 1 || to.length > 1) return null;
  return kind === 'same' || kind === 'moved' || kind === 'reworded_minor' || kind === 'reworded_major'
    ? kind
    : null;
}

function regroupingKindOf({ kind, from, to }: ComposedLink): Regrouping['kind'] {
  if (kind === 'split' || kind === 'merged') return kind;
  return from.length > to.length ? 'merged' : 'split';
}

function placedCriteria(version: CatalogueVersion): ReadonlyMap<string, PlacedCriterion> {
  const fieldOf = new Map(
    version.fields.flatMap((field) => field.criteria.map((criterion) => [criterion.id, field.id] as const)),
  );
  return new Map(
    criteriaOf(version).map((criterion) => [
      criterion.id,
      { criterion, fieldId: fieldOf.get(criterion.id) ?? '' },
    ]),
  );
}

function inOrderOf(
  order: ReadonlyMap<string, PlacedCriterion>,
  pairs: readonly CriterionPair[],
): readonly CriterionPair[] {
  const position = new Map([...order.keys()].map((id, index) => [id, index]));
  const of = (pair: CriterionPair): number => position.get(pair.after.criterion.id) ?? 0;
  return pairs.toSorted((a, b) => of(a) - of(b));
}
