/** How an installation is set up to let people in. */
export interface AccessOptions {
  /** Whether everybody who signs in with a password needs a second factor. */
  readonly requiresSecondFactor: boolean;
  /** What links in mails begin with; no slash at its end. */
  readonly publicUrl: string;
}
