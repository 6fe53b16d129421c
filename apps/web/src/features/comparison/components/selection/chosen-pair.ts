import type { Pair } from '../../api/comparison.js';
import type { RoundChoice } from './round-choice.js';
import type { Selection } from './selection.js';

/** The pair that is compared: what the address names, and for the rest the two latest rounds; null with one round. */
export function chosenPair(
  { before, after }: Pick<Selection, 'before' | 'after'>,
  choices: readonly RoundChoice[],
): Pair | null {
  const latestFirst = choices.filter(({ isLeading }) => isLeading).toReversed();
  const other = (token: string | null): string | undefined => {
    const position = latestFirst.findIndex((choice) => choice.token === token);
    return (latestFirst[position + 1] ?? latestFirst.find((choice) => choice.token !== token))?.token;
  };
  const later = after ?? latestFirst.find(({ token }) => token !== before)?.token;
  const earlier = before ?? other(later ?? null);
  return later === undefined || earlier === undefined ? null : { before: earlier, after: later };
}
