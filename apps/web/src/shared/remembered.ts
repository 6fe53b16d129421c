/** Choices that outlive a visit. A browser that stores nothing simply forgets them. */
const PREFIX = 'selbstcheck.';

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name: string, choice: string | null): void {
  try {
    if (choice === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, choice);
  } catch {
    // Nothing depends on it being stored.
  }
}
