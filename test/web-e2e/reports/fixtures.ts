import { fileURLToPath } from 'node:url';

/** The path of one of the printed Auswertungen that all tests share. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/auswertung/${name}`, import.meta.url));
}
