/**
 * A title reduced to what identifies it: letters and digits in lower case, so that spaces, hyphens, line breaks
 * and the ways to write a gender star ("Einwohner*innen", "Einwohner:innen", "EinwohnerInnen") do not count.
 */
export function foldTitle(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', 'und')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
