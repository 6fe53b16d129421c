import { withoutGuard } from '../tables/formula.js';

/** Everything that looks empty at the ends of a cell, also what JavaScript does not call white space. */
const INVISIBLE = '[\\s\\u200B-\\u200F\\u2060\\u00AD]+';
const AT_THE_ENDS = new RegExp(`^${INVISIBLE}|${INVISIBLE}$`, 'g');

/** A cell's text as it was meant: without what cannot be seen at its ends, and without the guard of our own files. */
export function cellText(raw: string): string {
  return withoutGuard(raw).replace(/\r\n?/g, '\n').replace(AT_THE_ENDS, '').normalize('NFC');
}
