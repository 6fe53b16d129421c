import { criteriaOf } from '../catalogue/catalogue.js';
import type { ComparedRound } from './compared-round.js';
import type { GroundBetween } from './grounds.js';
import { strandsOf, type IdsByRound } from './strands.js';

/** One criterion over several rounds. */
export interface CriterionSeries {
  /** Field and id in the latest round that asks it. */
  readonly fieldId: string;
  readonly criterionId: string;
  /** Its id in each round; null where that round's catalogue does not ask it. */
  readonly idsByRound: IdsByRound;
}

/**
 * The series of all criteria, following the links from round to round: renamed and moved criteria keep theirs,
 * also over a break and over rounds that do not ask them; split and merged ones begin new ones (methods, 3).
 * The order is that of the latest catalogue version; series that ended come last.
 */
export function seriesOfCriteria(
  rounds: readonly ComparedRound[],
  groundBetween: GroundBetween,
): readonly CriterionSeries[] {
  const strands = strandsOf(
    rounds.map(({ catalogue }) => criteriaOf(catalogue).map(({ id }) => id)),
    (earlier, later) => {
      const [from, to] = [rounds[earlier], rounds[later]];
      const pairs = from === undefined || to === undefined ? [] : groundBetween(from, to).pairs;
      return new Map(pairs.map((pair) => [pair.after.criterion.id, pair.before.criterion.id]));
    },
  );
  return strands.map((idsByRound) => {
    const latest = idsByRound.findLastIndex((id) => id !== null);
    const criterionId = idsByRound[latest] ?? '';
    return { fieldId: fieldOf(rounds[latest], criterionId), criterionId, idsByRound };
  });
}

function fieldOf(round: ComparedRound | undefined, criterionId: string): string {
  const field = round?.catalogue.fields.find(({ criteria }) => criteria.some(({ id }) => id === criterionId));
  return field?.id ?? '';
}
