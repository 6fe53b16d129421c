import type { Language } from '../kernel/language.js';
import type { DigestSection } from './digest-text.js';
import { DIGEST_WORDING } from './digest-words.js';

const MOST_LINES = 10;
/** So that the whole mail stays below the 100 kB that mail programs show at once. */
const MOST_LINES_IN_ALL = 60;

/**
 * Sections with at most ten lines each and sixty in all, and how many more there are. What lost every line is left out
 * unless it has a note; the last section says how many that makes.
 */
export function withinLimits(
  sections: readonly DigestSection[],
  language: Language,
): readonly DigestSection[] {
  const { more, headings, leftOut } = DIGEST_WORDING[language];
  const kept: DigestSection[] = [];
  let left = MOST_LINES_IN_ALL;
  let hidden = 0;
  for (const section of sections) {
    const lines = section.lines.slice(0, Math.min(MOST_LINES, left));
    const rest = section.lines.length - lines.length;
    left -= lines.length;
    if (rest === 0) kept.push(section);
    else if (lines.length === 0 && section.note === null) hidden += rest;
    else kept.push({ ...section, lines, more: more(rest) });
  }
  const note = leftOut(hidden);
  return hidden === 0 ? kept : [...kept, { heading: headings.leftOut, lines: [], more: null, note }];
}
