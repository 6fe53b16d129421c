import type { Language } from '@selbstcheck/domain';

/** "1,2 MB", "340 kB"; below a kilobyte "1 kB". */
export function sizeInWords(bytes: number, language: Language): string {
  const inMegabytes = bytes >= 1024 * 1024;
  const amount = inMegabytes ? bytes / (1024 * 1024) : Math.max(1, bytes / 1024);
  const digits = inMegabytes && amount < 10 ? 1 : 0;
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(amount);
  return `${written} ${inMegabytes ? 'MB' : 'kB'}`;
}
