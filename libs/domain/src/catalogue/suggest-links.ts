import type { CatalogueVersion, UnsignedLink } from './catalogue.js';
import { criterionSuggestions } from './criterion-suggestions.js';
import type { LinkSuggestion } from './link-suggestion.js';
import { questionSuggestions } from './question-suggestions.js';

/**
 * Suggestions for everything that the decided links leave open, criteria before questions. Each part is in one at
 * most; splits and merges are never suggested. With the decided links they make up a complete mapping.
 */
export function suggestLinks(
  from: CatalogueVersion,
  to: CatalogueVersion,
  decided: readonly UnsignedLink[],
): readonly LinkSuggestion[] {
  const criteria = criterionSuggestions(from, to, decided);
  return [...criteria, ...questionSuggestions(from, to, decided, criteria)];
}
