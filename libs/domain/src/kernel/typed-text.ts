/** Half of a pair of code units, which no file and no database can keep. */
const HALF_SIGN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Signs that nobody sees or types, as they come with text out of a PDF; line breaks and tabs stay. */
const UNSEEN_SIGN = /[^\P{Cc}\n\t]|\ufeff/gu;

/** A text of several lines as it is kept: composed, with "\n" for line breaks, without unseen signs and white space around it. */
export function typedText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HALF_SIGN, '').replace(UNSEEN_SIGN, '').normalize('NFC').trim();
}
