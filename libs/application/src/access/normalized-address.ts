/** A mail address as accounts are found by it. */
export function normalizedAddress(email: string): string {
  return email.trim().toLowerCase();
}
