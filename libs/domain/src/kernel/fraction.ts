type Whole = number | bigint;

/** Whole numbers of no more digits are safe integers. */
const SAFE_DIGITS = 15;

/** Numerator and denominator where one of them is no safe integer. */
type Large = readonly [bigint, bigint];

/**
 * An exact rational number in lowest terms, the denominator always positive.
 * Scores are fractions of whole answers, so nothing in the product rounds before it is shown.
 */
export class Fraction {
  /**
   * Safe integers are kept as numbers, which calculate many times faster than bigints. Where `large` holds the value,
   * `top` and `bottom` are NaN: whatever is calculated with them is no safe integer either and is calculated anew.
   * Equal values always have equal members.
   */
  private constructor(
    private readonly top: number,
    private readonly bottom: number,
    private readonly large: Large | null = null,
  ) {}

  static readonly ZERO = new Fraction(0, 1);

  /** The reduced fraction numerator/denominator; throws a RangeError for a denominator of 0. */
  static of(numerator: Whole, denominator: Whole = 1): Fraction {
    if (isSafe(numerator) && isSafe(denominator)) return Fraction.reduced(numerator, denominator);
    return Fraction.reducedLarge(BigInt(numerator), BigInt(denominator));
  }

  /** Reads what `toString` wrote ("7/4" or "2"); throws a RangeError for anything else. */
  static parse(text: string): Fraction {
    const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
    if (!match?.[1]) throw new RangeError(`"${text}" is not a fraction.`);
    return Fraction.of(wholeIn(match[1]), wholeIn(match[2] ?? '1'));
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

  get numerator(): bigint {
    return this.large === null ? BigInt(this.top) : this.large[0];
  }

  get denominator(): bigint {
    return this.large === null ? BigInt(this.bottom) : this.large[1];
  }

  plus(other: Fraction): Fraction {
    if (other.top === 0) return this;
    if (this.top === 0) return other;
    const left = this.top * other.bottom;
    const right = other.top * this.bottom;
    const bottom = this.bottom * other.bottom;
    if (areSafe(left, right, bottom) && isSafe(left + right)) return Fraction.reduced(left + right, bottom);
    return Fraction.reducedLarge(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(factor: Fraction | Whole): Fraction {
    const by = factor instanceof Fraction ? factor : Fraction.of(factor);
    const [top, bottom] = [this.top * by.top, this.bottom * by.bottom];
    if (isSafe(top) && isSafe(bottom)) return Fraction.reduced(top, bottom);
    return Fraction.reducedLarge(this.numerator * by.numerator, this.denominator * by.denominator);
  }

  /** Throws a RangeError for a divisor of 0. */
  dividedBy(divisor: Fraction | Whole): Fraction {
    const by = divisor instanceof Fraction ? divisor : Fraction.of(divisor);
    const [top, bottom] = [this.top * by.bottom, this.bottom * by.top];
    if (isSafe(top) && isSafe(bottom)) return Fraction.reduced(top, bottom);
    return Fraction.reducedLarge(this.numerator * by.denominator, this.denominator * by.numerator);
  }

  negated(): Fraction {
    if (this.large === null) return this.top === 0 ? this : new Fraction(-this.top, this.bottom);
    return new Fraction(Number.NaN, Number.NaN, [-this.large[0], this.large[1]]);
  }

  /** Negative, 0 or positive, as a sort function wants it. */
  compare(other: Fraction): number {
    const left = this.top * other.bottom;
    const right = other.top * this.bottom;
    if (isSafe(left) && isSafe(right)) return left < right ? -1 : left > right ? 1 : 0;
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.compare(other) === 0;
  }

  /** −1, 0 or 1. */
  sign(): number {
    if (this.large === null) return Math.sign(this.top);
    return this.large[0] < 0n ? -1 : 1;
  }

  /** The nearest whole number, halves upwards: floor((2n + d) / 2d). */
  roundHalfUp(): number {
    const dividend = 2 * this.top + this.bottom;
    const divisor = 2 * this.bottom;
    if (areSafe(2 * this.top, dividend, divisor)) {
      const rest = dividend % divisor;
      return (dividend - (rest < 0 ? rest + divisor : rest)) / divisor;
    }
    return Number(floorDivide(2n * this.numerator + this.denominator, 2n * this.denominator));
  }

  /** "7/4", or "2" for a whole number: the form in which fractions are stored and sent. */
  toString(): string {
    const [numerator, denominator] = this.large ?? [this.top, this.bottom];
    return this.bottom === 1 || denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** For drawing only; never compared with a cut-off. */
  toNumber(): number {
    return this.large === null ? this.top / this.bottom : Number(this.large[0]) / Number(this.large[1]);
  }

  private static reduced(numerator: number, denominator: number): Fraction {
    rejectZero(denominator === 0);
    if (numerator === 0) return Fraction.ZERO;
    if (denominator === 1) return new Fraction(numerator, 1);
    const divisor = Math.sign(denominator) * greatestCommonDivisor(numerator, denominator);
    return new Fraction(numerator / divisor, denominator / divisor);
  }

  private static reducedLarge(numerator: bigint, denominator: bigint): Fraction {
    rejectZero(denominator === 0n);
    const divisor = largeCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    const [top, bottom] = [numerator / divisor, denominator / divisor];
    if (isSafe(Number(top)) && isSafe(Number(bottom))) return new Fraction(Number(top), Number(bottom));
    return new Fraction(Number.NaN, Number.NaN, [top, bottom]);
  }
}

function wholeIn(digits: string): Whole {
  return digits.length <= SAFE_DIGITS ? Number(digits) : BigInt(digits);
}

function isSafe(whole: Whole): whole is number {
  return Number.isSafeInteger(whole);
}

function areSafe(a: number, b: number, c: number): boolean {
  return isSafe(a) && isSafe(b) && isSafe(c);
}

function rejectZero(isZero: boolean): void {
  if (isZero) throw new RangeError('A fraction needs a denominator other than 0.');
}

function greatestCommonDivisor(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

function largeCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function floorDivide(numerator: bigint, positiveDenominator: bigint): bigint {
  const quotient = numerator / positiveDenominator;
  return numerator % positiveDenominator < 0n ? quotient - 1n : quotient;
}
