const PREFIX = 'selbstcheck.catalogue.';

/** What was typed and not yet saved, for as long as the window is open; null where nothing is kept. */
export function recallWork(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps what was typed over a reload; null forgets it. A browser that stores nothing keeps it on the screen only. */
export function keepWork(name: string, work: unknown): void {
  try {
    if (work === null) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(work));
  } catch {
    // It still stands on the screen.
  }
}
