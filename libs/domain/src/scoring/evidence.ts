import { Fraction } from '../kernel/fraction.js';
import type { ScoringModel } from './scoring-model.js';

/** How much of a criterion was answered; `unknown` for a rating taken over from a report. */
export type Evidence = 'solid' | 'limited' | 'thin' | 'none' | 'unknown';

/** The grade for a coverage between 0 and 1; null (unknown number of questions) gives `unknown` (methods, 2). */
export function evidenceOf(coverage: Fraction | null, model: ScoringModel): Evidence {
  if (coverage === null) return 'unknown';
  if (coverage.compare(Fraction.parse(model.evidence.solid)) >= 0) return 'solid';
  if (coverage.compare(Fraction.parse(model.evidence.limited)) >= 0) return 'limited';
  return coverage.compare(Fraction.ZERO) > 0 ? 'thin' : 'none';
}
