import { Fraction } from '../kernel/fraction.js';
import type { AnswerSteps, CriterionScore, StageReserve } from './round-score.js';
import { cutOffsOf, type ScoringModel } from './scoring-model.js';

/**
 * The answer steps of rated criteria, each moving a mean of `divisor` such criteria; null where a criterion
 * is recorded, because then the answers behind it are not known.
 */
export function answerSteps(
  scores: readonly CriterionScore[],
  divisor: number,
): readonly AnswerSteps[] | null {
  const steps: AnswerSteps[] = [];
  for (const { basis, rated, sum } of scores) {
    if (basis === 'recorded' || rated === null || sum === null) return null;
    if (rated > 0) {
      steps.push({ size: Fraction.of(1, rated * divisor), roomDown: sum, roomUp: 3 * rated - sum });
    }
  }
  return steps;
}

/**
 * The fewest single answer steps that give another stage (methods, 2). Steps of one criterion have one size,
 * so taking the largest first is optimal.
 */
export function stageReserve(
  value: Fraction,
  steps: readonly AnswerSteps[],
  model: ScoringModel,
): StageReserve {
  const cutOffs = cutOffsOf(model);
  const own = cutOffs.filter((cutOff) => value.compare(cutOff) >= 0).at(-1);
  const next = cutOffs.find((cutOff) => value.compare(cutOff) < 0);
  const down = own ? fewestSteps(value.minus(own), sorted(steps, 'roomDown'), 'beyond') : null;
  const up = next ? fewestSteps(next.minus(value), sorted(steps, 'roomUp'), 'reach') : null;
  return { down, up, nearest: down === null ? up : up === null ? down : Math.min(down, up) };
}

interface SizedRoom {
  readonly size: Fraction;
  readonly room: number;
}

function sorted(steps: readonly AnswerSteps[], room: 'roomDown' | 'roomUp'): readonly SizedRoom[] {
  return steps.map((step) => ({ size: step.size, room: step[room] })).sort((a, b) => b.size.compare(a.size));
}

/** A value exactly on a cut-off already has the higher stage: upwards it is enough to reach it, downwards not. */
function fewestSteps(
  distance: Fraction,
  steps: readonly SizedRoom[],
  goal: 'reach' | 'beyond',
): number | null {
  let left = distance;
  let taken = 0;
  for (const { size, room } of steps) {
    const quotient = Fraction.of(left.numerator * size.denominator, left.denominator * size.numerator);
    const floor = quotient.numerator / quotient.denominator;
    const whole = floor * quotient.denominator === quotient.numerator;
    const wanted = Number(goal === 'reach' && whole ? floor : floor + 1n);
    if (wanted <= room) return taken + wanted;
    taken += room;
    left = left.minus(size.times(room));
  }
  return null;
}
