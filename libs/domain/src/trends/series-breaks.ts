import type { CriterionChange, RoundComparison } from '../comparison/round-comparison.js';
import type { AskedRound, CountedStep } from './asked-rounds.js';

/**
 * Why the series of a criterion does not go on unbroken (methods, 3). The first four are breaks of the definition:
 * the criterion was reworded, under two thirds of the rated questions are the same, it was split or merged, or rounds
 * between do not ask it. After `too_few_answered` only the answers do not suffice: the same questions are asked, but
 * under two thirds of the rated ones are rated in both rounds.
 */
export type BreakReason =
  'reworded' | 'too_few_same_questions' | 'regrouped' | 'not_asked_between' | 'too_few_answered';

/** A break between two rounds, by their indexes; rounds that lie between the two do not tell more. */
export interface SeriesBreak {
  readonly from: number;
  readonly to: number;
  readonly reason: BreakReason;
}

/** Whether the definition breaks, and not only the answers. */
export function isOfDefinition({ reason }: SeriesBreak): boolean {
  return reason !== 'too_few_answered';
}

/**
 * The breaks inside a series, in order. Between two counted rounds lies one or more exactly where a trend begins anew.
 * `comparisons` are those with the round directly before, by the round's index.
 */
export function breaksInside(
  asked: readonly AskedRound[],
  steps: ReadonlyMap<number, CountedStep>,
  comparisons: readonly (RoundComparison | null)[],
): readonly SeriesBreak[] {
  let isBroken = false;
  return asked.flatMap((each, position): SeriesBreak[] => {
    const previous = asked[position - 1];
    const found = previous === undefined ? null : breakBetween(previous, each, comparisons);
    const wasBroken = isBroken || found !== null;
    isBroken = wasBroken && !each.isCounted;
    if (found !== null) return [found];
    const step = wasBroken ? undefined : steps.get(each.at);
    const reason = step === undefined ? null : stepReason(step.change);
    return step === undefined || reason === null ? [] : [{ from: step.from.at, to: each.at, reason }];
  });
}

/** Where a split or merger of the criterion lies directly before the series or behind it. */
export function regroupingsAround(
  asked: readonly AskedRound[],
  comparisons: readonly (RoundComparison | null)[],
): readonly SeriesBreak[] {
  const [first, last] = [asked[0], asked.at(-1)];
  return [
    ...(first && isRegrouped(first, comparisons[first.at], 'after')
      ? [{ from: first.at - 1, to: first.at, reason: 'regrouped' as const }]
      : []),
    ...(last && isRegrouped(last, comparisons[last.at + 1], 'before')
      ? [{ from: last.at, to: last.at + 1, reason: 'regrouped' as const }]
      : []),
  ];
}

function breakBetween(
  previous: AskedRound,
  next: AskedRound,
  comparisons: readonly (RoundComparison | null)[],
): SeriesBreak | null {
  const ends = { from: previous.at, to: next.at };
  if (previous.at === next.at - 1) {
    const reason = definitionReason(next.fromNeighbour);
    return reason && { ...ends, reason };
  }
  const wasRegrouped =
    isRegrouped(previous, comparisons[previous.at + 1], 'before') ||
    isRegrouped(next, comparisons[next.at], 'after');
  return { ...ends, reason: wasRegrouped ? 'regrouped' : 'not_asked_between' };
}

function definitionReason(change: CriterionChange | null): BreakReason | null {
  if (change === null) return 'regrouped';
  if (change.link === 'reworded_major') return 'reworded';
  return change.flags.includes('b') ? 'too_few_same_questions' : null;
}

function stepReason(change: CriterionChange | null): BreakReason | null {
  return definitionReason(change) ?? (change?.isComparableForTrend ? null : 'too_few_answered');
}

function isRegrouped(
  { score }: AskedRound,
  comparison: RoundComparison | null | undefined,
  side: 'before' | 'after',
): boolean {
  const sides = comparison?.regrouped.flatMap((each) => each[side]) ?? [];
  return sides.some(({ criterionId }) => criterionId === score.criterionId);
}
