import { Fraction } from '../kernel/fraction.js';

/**
 * The parameters of a scoring model. Data, immutable once used, identified by the hash of its canonical JSON.
 * Fractions are written as text ("1/2").
 */
export interface ScoringModel {
  readonly name: string;
  /** Version of the rules in this folder that the parameters are written for. */
  readonly engine: 1;
  /** Value of each answer; answers that are not listed are not rated. */
  readonly coding: Readonly<Record<'yes' | 'rather_yes' | 'rather_no' | 'no', number>>;
  /** Lower limits of the stages 2, 3 and 4 on the scale 0 to 3. */
  readonly cutOffs: readonly [string, string, string];
  /** A value exactly on a cut-off belongs to the higher stage or symbol. */
  readonly ties: 'half_up';
  readonly weights: {
    readonly criteriaInField: 'equal_criteria';
    readonly fieldsInOverall: 'equal_fields';
  };
  /** Lower limits of coverage for solid and limited evidence. */
  readonly evidence: { readonly solid: string; readonly limited: string };
  /** Assumed probability that an answer moves one step although nothing real has changed (methods, 4). */
  readonly answerNoise: string;
}

/**
 * The model inferred from the printed report of Dessau-Roßlau 2020: its 34 symbols and 8 stages agree with
 * "mean of the criteria, rounded half up". No official rule is published (methods, 2).
 */
export const WK_2020: ScoringModel = {
  name: 'wk-2020@1',
  engine: 1,
  coding: { yes: 3, rather_yes: 2, rather_no: 1, no: 0 },
  cutOffs: ['1/2', '3/2', '5/2'],
  ties: 'half_up',
  weights: { criteriaInField: 'equal_criteria', fieldsInOverall: 'equal_fields' },
  evidence: { solid: '2/3', limited: '1/2' },
  answerNoise: '1/5',
};

/** The highest value of the scale; the lowest is 0. */
export const SCALE_MAXIMUM = Fraction.of(3);

/** The model's cut-offs as fractions, lowest first. */
export function cutOffsOf(model: Pick<ScoringModel, 'cutOffs'>): readonly Fraction[] {
  return model.cutOffs.map((text) => Fraction.parse(text));
}
