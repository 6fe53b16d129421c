import type { ComparedRound } from '../comparison/compared-round.js';
import { compareRounds } from '../comparison/compare-rounds.js';
import type { ComparisonGround } from '../comparison/comparison-ground.js';
import { comparisonNoise, type ComparisonNoise } from '../comparison/comparison-noise.js';
import type { FieldPair } from '../comparison/field-pairs.js';
import { pairOrderOf, type PairOrder } from '../comparison/pair-order.js';
import type { FieldChange, RoundComparison } from '../comparison/round-comparison.js';
import type { ChosenRound } from '../comparison/selection-notices.js';
import { Fraction } from '../kernel/fraction.js';

/** A reading of a closed round as a digest names and compares it. */
export interface ToldReading extends ChosenRound {
  readonly compared: ComparedRound;
}

/** Two readings with everything that a digest says about them, of one field or of the whole. */
export interface ToldComparison {
  readonly before: ToldReading;
  readonly after: ToldReading;
  readonly order: PairOrder;
  /** Of one field it holds that field's criteria only, and what is overall is the field. */
  readonly comparison: RoundComparison;
  readonly noise: ComparisonNoise;
  readonly isOneField: boolean;
}

/** Compares two readings as the screens do (methods, 4); with a `field` everything is about that field alone. */
export function toldComparison(
  before: ToldReading,
  after: ToldReading,
  ground: ComparisonGround,
  field: FieldPair | null,
): ToldComparison {
  const sides = [before.compared, after.compared] as const;
  const whole = compareRounds(ground, ...sides);
  const own = whole.fields.find(
    ({ beforeId, afterId }) => beforeId === field?.beforeId && afterId === field.afterId,
  );
  const [told, toldGround] = own ? narrowed(whole, ground, own) : [whole, ground];
  const rate = Fraction.parse(before.compared.model.answerNoise);
  return {
    before,
    after,
    order: pairOrderOf(before, after),
    comparison: told,
    noise: comparisonNoise(toldGround, ...sides, told, rate),
    isOneField: own !== undefined,
  };
}

/** Whether a round stands after its corrections as it stood before. */
export function isWithoutChange({ comparison }: ToldComparison): boolean {
  const { criteria, fields, overall } = comparison;
  return (
    [overall, ...fields].every(({ stages }) => stages.before === stages.after) &&
    criteria.every(
      ({ before, after }) =>
        before.symbol === after.symbol && before.value?.toString() === after.value?.toString(),
    )
  );
}

function narrowed(
  whole: RoundComparison,
  ground: ComparisonGround,
  own: FieldChange,
): readonly [RoundComparison, ComparisonGround] {
  const isBefore = ({ fieldId }: { readonly fieldId: string }) => fieldId === own.beforeId;
  const isAfter = ({ fieldId }: { readonly fieldId: string }) => fieldId === own.afterId;
  const stays = whole.criteria.map(({ before, after }) => isBefore(before) || isAfter(after));
  const comparison = {
    isLinked: whole.isLinked,
    criteria: whole.criteria.filter((_, index) => stays[index]),
    regrouped: whole.regrouped.filter(({ before, after }) => before.some(isBefore) || after.some(isAfter)),
    added: whole.added.filter(isAfter),
    removed: whole.removed.filter(isBefore),
    fields: [own],
    overall: own,
  };
  return [comparison, { ...ground, pairs: ground.pairs.filter((_, index) => stays[index]) }];
}
