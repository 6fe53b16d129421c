import { safePath } from '../session/return-path.js';

/** The way to the OpenID provider leaves this page, so the way back is kept in the tab. */
const NAME = 'selbstcheck.weiter';

export function keepReturn(path: string): void {
  try {
    sessionStorage.setItem(NAME, path);
  } catch {
    // A browser that stores nothing comes back to the start.
  }
}

/** Where to go after the OpenID provider; asking once more gives the start. */
export function takeReturn(): string {
  try {
    const path = sessionStorage.getItem(NAME);
    sessionStorage.removeItem(NAME);
    return safePath(path);
  } catch {
    return safePath(null);
  }
}
