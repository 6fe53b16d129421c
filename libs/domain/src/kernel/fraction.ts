/**
 * An exact rational number in lowest terms, the denominator always positive.
 * Scores are fractions of whole answers, so nothing in the product rounds before it is shown.
 */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static readonly ZERO = new Fraction(0n, 1n);

  /** The reduced fraction numerator/denominator; throws a RangeError for a denominator of 0. */
  static of(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
    const n = BigInt(numerator);
    const d = BigInt(denominator);
    if (d === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
    const divisor = greatestCommonDivisor(n, d);
    const sign = d < 0n ? -1n : 1n;
    return new Fraction((sign * n) / divisor, (sign * d) / divisor);
  }

  /** Reads what `toString` wrote ("7/4" or "2"); throws a RangeError for anything else. */
  static parse(text: string): Fraction {
    const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
    if (!match?.[1]) throw new RangeError(`"${text}" is not a fraction.`);
    return Fraction.of(BigInt(match[1]), BigInt(match[2] ?? '1'));
  }

  /** The arithmetic mean, or null of an empty list. */
  static mean(values: readonly Fraction[]): Fraction | null {
    if (values.length === 0) return null;
    return Fraction.sum(values).dividedBy(values.length);
  }

  /** The sum; 0 of an empty list. */
  static sum(values: readonly Fraction[]): Fraction {
    return values.reduce((total, value) => total.plus(value), Fraction.ZERO);
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(factor: number | bigint): Fraction {
    return Fraction.of(this.numerator * BigInt(factor), this.denominator);
  }

  /** Throws a RangeError for a divisor of 0. */
  dividedBy(divisor: number | bigint): Fraction {
    return Fraction.of(this.numerator, this.denominator * BigInt(divisor));
  }

  negated(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  /** Negative, 0 or positive, as a sort function wants it. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  /** The nearest whole number, halves upwards: floor((2n + d) / 2d). */
  roundHalfUp(): number {
    return Number(floorDivide(2n * this.numerator + this.denominator, 2n * this.denominator));
  }

  /** "7/4", or "2" for a whole number: the form in which fractions are stored and sent. */
  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** For drawing only; never compared with a cut-off. */
  toNumber(): number {
    return Number(this.numerator) / Number(this.denominator);
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

function floorDivide(numerator: bigint, positiveDenominator: bigint): bigint {
  const quotient = numerator / positiveDenominator;
  return numerator % positiveDenominator < 0n ? quotient - 1n : quotient;
}
