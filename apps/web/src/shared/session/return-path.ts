import { PATHS } from '../addresses/addresses.js';

const PARAMETER = 'weiter';

/** Where the origin of a relative address does not matter, any will do. */
const SOME_ORIGIN = 'https://selbstcheck.invalid';

/** The sign-in screen, which leads back to where one was. */
export function signInPath(from: string): string {
  return from === PATHS.home ? PATHS.signIn : `${PATHS.signIn}?${new URLSearchParams({ [PARAMETER]: from })}`;
}

/** Where to go after signing in: an address of this app, whatever a link made up. */
export function returnPathIn(search: string): string {
  return safePath(new URLSearchParams(search).get(PARAMETER));
}

/** The path itself where it stays in this app, else the start. */
export function safePath(path: string | null): string {
  if (path === null || !/^\/(?![/\\])/.test(path) || /[\p{Cc}\\]/u.test(path)) return PATHS.home;
  const { origin, pathname, search, hash } = new URL(path, SOME_ORIGIN);
  const leaves = origin !== SOME_ORIGIN || pathname.startsWith('//');
  return leaves || pathname.startsWith(PATHS.signIn) ? PATHS.home : pathname + search + hash;
}
