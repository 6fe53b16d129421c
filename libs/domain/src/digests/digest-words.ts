import type { Language } from '../kernel/language.js';
import type { DigestLine, DigestSection } from './digest-text.js';
import { DIGEST_WORDING_DE } from './digest-wording-de.js';
import { DIGEST_WORDING_EN } from './digest-wording-en.js';
import type { DigestWording } from './digest-wording.js';

const MOST_TITLES = 10;

/** The wording of digests by language. */
export const DIGEST_WORDING: Readonly<Record<Language, DigestWording>> = {
  de: DIGEST_WORDING_DE,
  en: DIGEST_WORDING_EN,
};

/** A section with all of these lines; `withinLimits` leaves out what is too many. */
export function sectionOf(
  heading: string,
  lines: readonly DigestLine[],
  note: string | null = null,
): DigestSection {
  return { heading, lines, more: null, note };
}

/** A section whose sentence lists at most ten titles, and how many more there are. */
export function listingSection(
  heading: string,
  titles: readonly string[],
  language: Language,
  sentence: (listed: readonly string[]) => string | null,
): readonly DigestSection[] {
  const note = sentence(titles.slice(0, MOST_TITLES));
  return titles.length === 0 || note === null
    ? []
    : [{ heading, lines: [], more: moreOf(titles, language), note }];
}

/** A heading begins with a capital letter. */
export function asHeading(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function moreOf(all: readonly unknown[], language: Language): string | null {
  return all.length > MOST_TITLES ? DIGEST_WORDING[language].more(all.length - MOST_TITLES) : null;
}
