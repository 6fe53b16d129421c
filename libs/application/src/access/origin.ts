/** Where a request comes from, as far as throttling needs to know. */
export interface RequestOrigin {
  /** Digest of the client's network address; the address itself is not kept. */
  readonly addressKey: string;
  /** What the browser was given at an earlier sign-in; null where it brings nothing. */
  readonly deviceCookie: string | null;
}
