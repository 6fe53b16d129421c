import { criteriaOf, questionsOf, type CatalogueVersion } from '../catalogue/catalogue.js';
import type { ComparisonGround } from './comparison-ground.js';
import { isComparableKind } from './composed-mapping.js';

/** How many questions of a later version continue from an earlier one, and how. */
export interface QuestionContinuity {
  /** Unchanged, also where they moved to another criterion. */
  readonly same: number;
  /** Comparable, but worded, split or merged differently. */
  readonly reworded: number;
  /** Linked, but changed too much to be compared. */
  readonly notComparable: number;
  /** In the later version only. */
  readonly added: number;
  /** In the earlier version only. */
  readonly removed: number;
}

/**
 * Counts the questions of the later version by how they continue; null where the versions are not linked, or where
 * nothing links their questions and one of them does not know its own.
 */
export function questionContinuity(
  ground: ComparisonGround,
  before: CatalogueVersion,
  after: CatalogueVersion,
): QuestionContinuity | null {
  const { from, to } = ground.questions;
  const areKnown = to.size > 0 || (knowsItsQuestions(before) && knowsItsQuestions(after));
  if (!ground.isLinked || !areKnown) return null;
  const kinds = questionsOf(after).map(({ id }) => to.get(id)?.kind ?? null);
  const linked = kinds.filter((kind) => kind !== null);
  const comparable = linked.filter(isComparableKind);
  const same = comparable.filter((kind) => kind === 'same' || kind === 'moved');
  return {
    same: same.length,
    reworded: comparable.length - same.length,
    notComparable: linked.length - comparable.length,
    added: kinds.length - linked.length,
    removed: questionsOf(before).filter(({ id }) => !from.has(id)).length,
  };
}

function knowsItsQuestions(version: CatalogueVersion): boolean {
  return criteriaOf(version).every(
    ({ questions }) => questions.length > 0 && questions.every(({ text }) => text !== null),
  );
}
