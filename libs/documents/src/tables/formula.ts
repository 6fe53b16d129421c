/** "7/4" is not a formula, but a spreadsheet makes it the 7th of April. */
const LIKE_A_DATE = /^\d+\/\d+$/;

/**
 * Whether a spreadsheet could take a text for a formula: it begins, also after blanks, with one of the signs of
 * OWASP's "CSV Injection" page, in their usual or their full width.
 */
export function beginsLikeAFormula(text: string): boolean {
  return /^\s*[=+\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text);
}

/** The text with an apostrophe before what a spreadsheet would take for a formula or a date, so that it stays a text. */
export function guarded(text: string): string {
  return needsGuard(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** The text that `guarded` was given; also where a spreadsheet kept the apostrophe as part of the text. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && needsGuard(text.replace(/^'+/, '')) ? text.slice(1) : text;
}

function needsGuard(text: string): boolean {
  return beginsLikeAFormula(text) || LIKE_A_DATE.test(text);
}
