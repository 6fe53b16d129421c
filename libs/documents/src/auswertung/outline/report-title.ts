import type { SourceLine } from '../source/source-line.js';
import { withoutDate } from './report-date.js';

const TITLE = /^(?:Auswertung\s*[–—:|-]?\s*)?(?:des\s+|zum\s+)?Selbstchecks?(?=[\s:–—|-])(.*)$/iu;
const PROGRAMME = /^[\s:–—|-]*[„“"]?Weltoffene Kommune[“”"]?/iu;
const TRAILER = /[\s–—|·-]*(?:\bAuswertung\b|\bSeite\s+\d+|\t).*$/iu;

/** A longer line is no title. */
const LONGEST = 200;

/** The municipality as the title names it ("Selbstcheck Dessau-Roßlau"); null where no title does. */
export function municipalityIn(opening: readonly SourceLine[]): string | null {
  for (const [index, { text }] of opening.entries()) {
    const match = text.length > LONGEST ? null : TITLE.exec(`${text} `);
    if (!match) continue;
    const next = opening.slice(index + 1).find((line) => line.text !== '')?.text ?? '';
    const name = nameIn(match[1] ?? '');
    if (name !== null) return name;
    if (/^Selbstcheck\W*$|Weltoffene Kommune\W*$/iu.test(text)) return nameIn(next);
  }
  return null;
}

function nameIn(words: string): string | null {
  const name = withoutDate(words.replace(TRAILER, '').trim())
    .replace(PROGRAMME, '')
    .replace(/^[\s:–—|-]+/u, '')
    .replace(
      /^(?:(?:für|in)\s+(?:(?:der|die|den)\s+)?|(?:der|die|den)\s+)(?:(?:Stadt|Gemeinde|Kommune)\s+)?(?=\p{Lu})/iu,
      '',
    )
    .trim();
  return /^\p{Lu}/u.test(name) && name.length <= 80 && !/(?:[!?]|(?<!\b\p{L}{1,3})\.)$/u.test(name)
    ? name
    : null;
}
