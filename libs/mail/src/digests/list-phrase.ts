const LONGEST = 60;
const GERMAN: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  ...{ Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' },
};

/** A list's name in signs that every mail server takes as they are; null where that would be long or needs other signs. */
export function listPhrase(name: string): string | null {
  const folded = name
    .normalize('NFC')
    .replace(/[äöüßÄÖÜ]/g, (sign) => GERMAN[sign] ?? sign)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return folded.length <= LONGEST && /^[A-Za-z0-9 .-]+$/.test(folded) ? folded : null;
}
