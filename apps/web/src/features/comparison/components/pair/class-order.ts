import type { ChangeClass, TwoRounds } from '@selbstcheck/contracts';

/** A class with its criteria. */
export type ClassOfChanges = TwoRounds['classes'][number];

/** What calls for a decision first; what stayed as it was last. */
const ORDER: readonly ChangeClass[] = [
  'improved',
  'levels_higher',
  'worsened',
  'levels_lower',
  'newly_rated',
  'no_longer_rated',
  'not_comparable',
  'slightly_risen',
  'slightly_fallen',
  'unchanged',
  'same_level',
  'not_rated',
];

/** Classes whose criteria need no look: their lists stay folded. */
const QUIET: readonly ChangeClass[] = ['unchanged', 'same_level', 'not_rated'];

export function inOrderOfWeight(classes: readonly ClassOfChanges[]): readonly ClassOfChanges[] {
  return classes.toSorted((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class));
}

export function isQuiet({ class: changeClass }: ClassOfChanges): boolean {
  return QUIET.includes(changeClass);
}

/** The place of a class on the screen. */
export function classAnchor({ class: changeClass }: ClassOfChanges): string {
  return `klasse-${changeClass.replaceAll('_', '-')}`;
}
