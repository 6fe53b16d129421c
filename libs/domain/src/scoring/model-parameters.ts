import { Fraction } from '../kernel/fraction.js';
import { SelbstcheckError } from '../kernel/selbstcheck-error.js';
import { SCALE_MAXIMUM, WK_2020, type ScoringModel } from './scoring-model.js';

/** What can be chosen of a scoring model; everything else is as the product's own has it. */
export type ModelParameters = Pick<ScoringModel, 'cutOffs' | 'evidence' | 'answerNoise'>;

const ONE = Fraction.of(1);
const HALF = Fraction.of(1, 2);

/**
 * A model with these parameters, fractions in lowest terms. Throws `model-invalid` unless the cut-offs ascend strictly
 * between 0 and 3, 0 < limited ≤ solid ≤ 1, and the noise lies between 0 and 1/2.
 */
export function modelWith(name: string, { cutOffs, evidence, answerNoise }: ModelParameters): ScoringModel {
  const [second, third, fourth] = cutOffs.map(fractionIn) as [Fraction, Fraction, Fraction];
  if (!isAscending(Fraction.ZERO, second, third, fourth, SCALE_MAXIMUM)) {
    throw invalid('The limits of the stages have to ascend, each above 0 and below 3.');
  }
  const [limited, solid] = [fractionIn(evidence.limited), fractionIn(evidence.solid)];
  if (!isAscending(Fraction.ZERO, limited) || solid.compare(limited) < 0 || solid.compare(ONE) > 0) {
    throw invalid(
      'Of the limits of coverage, "limited" has to be above 0, and "solid" at least as high and at most 1.',
    );
  }
  const noise = fractionIn(answerNoise);
  if (noise.compare(Fraction.ZERO) < 0 || noise.compare(HALF) > 0) {
    throw invalid('The assumed answer noise has to be between 0 and 1/2.');
  }
  return {
    ...WK_2020,
    name,
    cutOffs: [second.toString(), third.toString(), fourth.toString()],
    evidence: { solid: solid.toString(), limited: limited.toString() },
    answerNoise: noise.toString(),
  };
}

function isAscending(...values: readonly Fraction[]): boolean {
  return values.every((value, index) => index === 0 || value.compare(values[index - 1] ?? value) > 0);
}

/** Finer than anybody could mean, and still quick to calculate with. */
const LARGEST_DENOMINATOR = 1000;

function fractionIn(text: string): Fraction {
  const value = parsed(text);
  if (value === null || value.denominator > BigInt(LARGEST_DENOMINATOR)) {
    throw invalid(
      `"${text}" is no fraction such as 3/2 with a denominator of at most ${LARGEST_DENOMINATOR}.`,
    );
  }
  return value;
}

function parsed(text: string): Fraction | null {
  try {
    return Fraction.parse(text);
  } catch {
    return null;
  }
}

function invalid(sentence: string): SelbstcheckError {
  return new SelbstcheckError('model-invalid', `${sentence} Nothing was added.`);
}
