import type { MatrixSelection } from '@selbstcheck/application';
import type { endpoints } from '@selbstcheck/contracts';
import type { InputOf } from '../../platform/endpoint-binding.js';
import { chosenReading } from '../../platform/round-selection.js';

/** The two readings that an address names. */
export function pairOf({ before, after }: InputOf<typeof endpoints.compareRounds>['query']) {
  return { before: chosenReading(before), after: chosenReading(after) };
}

/** The rounds of a matrix that an address names. */
export function matrixSelectionOf({
  rounds,
  reference,
}: InputOf<typeof endpoints.getMatrix>['query']): MatrixSelection {
  return {
    readings: rounds?.map(chosenReading) ?? null,
    reference: reference === 'neighbour' ? reference : chosenReading(reference),
  };
}
