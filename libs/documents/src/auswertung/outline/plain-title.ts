import { foldTitle } from '@selbstcheck/domain';

/** A longer line is no heading. */
const LONGEST_LINE = 500;

/** A title's line without what only leads to a page: dotted leaders and the page number behind them. */
export function plainTitle(text: string): string {
  if (text.length > LONGEST_LINE) return text;
  return text
    .replace(/(?:\s*(?:\.\s?){3,}|\s*…+|\t| {2,})\s*\d{1,3}$/u, '')
    .replace(/\s*(?:\.\s?){3,}$/u, '')
    .trim();
}

/** Whether a heading on a new page goes on with the same field ("… (Fortsetzung)"). */
export function isContinuedHeading(first: string, again: string): boolean {
  const words = again.replace(/[([]?\s*(?:Fortsetzung|fortgesetzt|Forts\.)\s*[)\]]?/iu, '');
  return words.trim() === '' || foldTitle(words) === foldTitle(first);
}
