import { Fraction } from '../kernel/fraction.js';

/** The exact test goes up to this number of values; above it there is none (methods, 5). */
export const MOST_TESTED_VALUES = 8;

/** The outcome of the exact Mann–Kendall test. */
export interface MannKendall {
  /** Pairs in which the later value is higher, less those in which it is lower. */
  readonly score: number;
  /** Two-sided: the share of all orders of the same values that are at least as one-directional; above 0, up to 1. */
  readonly pValue: Fraction;
}

/**
 * Mann–Kendall by counting every order of the values, ties kept (methods, 5). The order of the list is the order
 * in time. null above 8 values: no test is made there.
 */
export function mannKendall(values: readonly Fraction[]): MannKendall | null {
  if (values.length > MOST_TESTED_VALUES) return null;
  const score = scoreOf(values);
  const orders = [...ordersByScore(tiesOf(values), new Map())];
  const count = (wanted: typeof orders) => wanted.reduce((total, [, number]) => total + number, 0);
  const extreme = orders.filter(([other]) => Math.abs(other) >= Math.abs(score));
  return { score, pValue: Fraction.of(count(extreme), count(orders)) };
}

function scoreOf(values: readonly Fraction[]): number {
  return values.reduce(
    (score, later, index) =>
      values.slice(0, index).reduce((total, earlier) => total + later.compare(earlier), score),
    0,
  );
}

/** How often each value occurs, lowest value first. */
function tiesOf(values: readonly Fraction[]): readonly number[] {
  const distinct = values.filter((value, index) => !values.slice(0, index).some((one) => one.equals(value)));
  return distinct
    .toSorted((a, b) => a.compare(b))
    .map((value) => values.filter((one) => one.equals(value)).length);
}

type OrdersByScore = ReadonlyMap<number, number>;

/**
 * How many orders of the values that are left have which score. Whichever value comes next adds the number of
 * higher values after it and takes away the number of lower ones, whatever their order.
 */
function ordersByScore(left: readonly number[], known: Map<string, OrdersByScore>): OrdersByScore {
  if (left.every((count) => count === 0)) return new Map([[0, 1]]);
  const key = left.join();
  const found = known.get(key);
  if (found) return found;
  const orders = new Map<number, number>();
  left.forEach((count, rank) => {
    if (count === 0) return;
    const gain = sum(left.slice(rank + 1)) - sum(left.slice(0, rank));
    for (const [score, number] of ordersByScore(left.with(rank, count - 1), known)) {
      orders.set(score + gain, (orders.get(score + gain) ?? 0) + number);
    }
  });
  known.set(key, orders);
  return orders;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
