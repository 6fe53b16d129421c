/**
 * Whether a spreadsheet could take a text for a formula: it begins, also after blanks, with one of the signs of
 * OWASP's "CSV Injection" page, in their usual or their full width.
 */
export function beginsLikeAFormula(text: string): boolean {
  return /^\s*[=+\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(text);
}
