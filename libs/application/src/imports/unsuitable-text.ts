/** Control characters, invisible ones (some turn a text around), and halves of a character. */
const UNSUITABLE = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Whether one line of text holds a character that nobody sees. */
export function isUnsuitable(line: string): boolean {
  return UNSUITABLE.test(line);
}
