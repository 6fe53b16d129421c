import { existsSync } from 'node:fs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium to drive: the one CHROMIUM names, else the first of the usual places. */
export function findChromium(): string {
  const { CHROMIUM } = process.env;
  const found = (CHROMIUM ? [CHROMIUM] : USUAL_PLACES).find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error(
      'The browser tests found no Chromium: install it (on Debian: apt-get install chromium), or name one in CHROMIUM.',
    );
  }
  return found;
}
