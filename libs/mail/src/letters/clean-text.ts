/** Signs that steer a terminal or turn the direction of writing, so that a text reads as another one. */
const STEERING = /(?!\n)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text that somebody typed, on one line. */
export function oneLine(text: string): string {
  return severalLines(text).replaceAll(/\s+/g, ' ').trim();
}

/** A text that somebody typed, with its line breaks. */
export function severalLines(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(STEERING, '')
    .trim();
}
