/** Chance that comes out the same for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to but not including 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True in that part of the cases. */
  happens(part: number): boolean {
    return this.next() < part;
  }

  /** One of these words; those with a larger weight more often. */
  pick<Word extends string>(weights: Readonly<Record<Word, number>>): Word {
    const words = Object.entries<number>(weights) as [Word, number][];
    let left = this.next() * words.reduce((sum, [, weight]) => sum + weight, 0);
    const found = words.find(([, weight]) => (left -= weight) < 0) ?? words[0];
    if (!found) throw new RangeError('There is nothing to choose from.');
    return found[0];
  }
}
