import type { ComparedRound } from './compared-round.js';
import type { ComparisonGround } from './comparison-ground.js';

/** One criterion over several rounds. */
export interface CriterionSeries {
  /** Field and id in the latest round that asks it. */
  readonly fieldId: string;
  readonly criterionId: string;
  /** Its id in each round; null where that round's catalogue does not ask it. */
  readonly idsByRound: readonly (string | null)[];
}

/**
 * The series of all criteria, following the links from round to round: renamed and moved criteria keep theirs,
 * also over a break; split and merged ones begin new ones (methods, 3).
 * The order is that of the latest catalogue version; series that ended come last.
 */
export function seriesOfCriteria(
  rounds: readonly ComparedRound[],
  groundBetween: (from: ComparedRound, to: ComparedRound) => ComparisonGround,
): readonly CriterionSeries[] {
  const ended: CriterionSeries[] = [];
  let running: readonly CriterionSeries[] = [];
  rounds.forEach((round, index) => {
    const previous = rounds[index - 1];
    const pairs = previous === undefined ? [] : groundBetween(previous, round).pairs;
    const earlierIdOf = new Map(pairs.map((pair) => [pair.after.criterion.id, pair.before.criterion.id]));
    const known = new Map(running.map((series) => [series.criterionId, series]));
    running = round.catalogue.fields.flatMap((field) =>
      field.criteria.map(({ id }): CriterionSeries => {
        const earlierId = earlierIdOf.get(id);
        const earlier = earlierId === undefined ? undefined : known.get(earlierId);
        if (earlierId !== undefined) known.delete(earlierId);
        const before = earlier?.idsByRound ?? new Array<null>(index).fill(null);
        return { fieldId: field.id, criterionId: id, idsByRound: [...before, id] };
      }),
    );
    ended.push(...known.values());
  });
  const padded = (series: CriterionSeries): CriterionSeries => ({
    ...series,
    idsByRound: rounds.map((_, index) => series.idsByRound[index] ?? null),
  });
  return [...running, ...ended.map(padded)];
}
