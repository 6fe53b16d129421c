/** A file for somebody to keep. */
export interface ArchiveFile {
  /** Lower-case letters, digits, hyphens and one ending. */
  readonly fileName: string;
  readonly content: string;
}

/** Whether the archive export that is offered before a deletion was taken. */
export type ArchiveChoice = 'taken' | 'declined';

const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A value as an indented JSON file, named after the given words. */
export function jsonFile(words: readonly string[], value: unknown): ArchiveFile {
  return { fileName: `${fileNameOf(words)}.json`, content: `${JSON.stringify(value, null, 2)}\n` };
}

/** Words as the name of a file on every system: "Dessau-Roßlau", "2020-07-01" → "dessau-rosslau-2020-07-01". */
export function fileNameOf(words: readonly string[]): string {
  return words
    .join('-')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}
