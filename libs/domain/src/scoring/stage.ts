import type { Fraction } from '../kernel/fraction.js';
import { cutOffsOf, type ScoringModel } from './scoring-model.js';

/** 1 "hat sich auf den Weg gemacht" to 4 "ist weltoffen aufgestellt" (methods, 1). */
export type Stage = 1 | 2 | 3 | 4;

/** All stages, lowest first. */
export const STAGES: readonly Stage[] = [1, 2, 3, 4];

/** The stage of a value between 0 and 3: one more than the cut-offs it reaches (methods, 2). */
export function stageOf(value: Fraction, model: ScoringModel): Stage {
  const reached = cutOffsOf(model).filter((cutOff) => value.compare(cutOff) >= 0).length;
  return (1 + reached) as Stage;
}
