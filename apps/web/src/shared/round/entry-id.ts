/** An id for something newly entered. Made without crypto.randomUUID, which browsers offer over TLS only. */
export function newEntryId(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
