/** The token of the session that this page knows; null for nobody signed in. */
let token: string | null = null;

export function keepCsrfToken(next: string | null): void {
  token = next;
}

export function csrfToken(): string | null {
  return token;
}
