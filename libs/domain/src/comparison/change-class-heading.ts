import type { Language } from '../kernel/language.js';
import { changeClassLabel } from './comparison-sentences.js';
import type { PairOrder } from './pair-order.js';
import type { CriterionChange } from './round-comparison.js';

const SEVERAL_LEVELS: Readonly<Record<Language, Readonly<Record<'levels_higher' | 'levels_lower', string>>>> =
  {
    de: {
      levels_higher: 'eine oder mehrere Stufen höher (nur Kriterienebene)',
      levels_lower: 'eine oder mehrere Stufen tiefer (nur Kriterienebene)',
    },
    en: {
      levels_higher: 'one or more levels higher (criterion level only)',
      levels_lower: 'one or more levels lower (criterion level only)',
    },
  };

/** A class over a list of criteria: their label where they share it, else one that fits all of the class. */
export function changeClassHeading(
  changes: readonly [CriterionChange, ...CriterionChange[]],
  language: Language,
  order: PairOrder = 'rounds',
): string {
  const [first] = changes;
  const isShared = changes.every(({ levels }) => levels === first.levels);
  const { changeClass } = first;
  if (!isShared && (changeClass === 'levels_higher' || changeClass === 'levels_lower')) {
    return SEVERAL_LEVELS[language][changeClass];
  }
  return changeClassLabel(first, language, order);
}
