/** Passwords as they are kept: argon2id in the PHC string format. */
export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  /** Whether the password is the one behind the hash. Without a hash (null) it takes as long, and is not. */
  abstract verify(password: string, hash: string | null): Promise<boolean>;
}

/** Whether a password would be guessed early. */
export abstract class PasswordJudge {
  /** True where it is common, leaked, or little more than the given words (name, address, municipality, product). */
  abstract isGuessable(password: string, words: readonly string[]): boolean;
}

/** Secrets that the product makes, recognises and keeps. All depend on the installation's secret. */
export abstract class Secrets {
  /** A new secret of 256 random bits, base64url, 43 characters. */
  abstract newToken(): string;
  /** A new recovery code of 140 random bits in seven groups that can be copied by hand: "k3ff-9w2q-…-x4ts". */
  abstract newRecoveryCode(): string;
  /** HMAC-SHA-256, hexadecimal, of a value for one purpose; what is kept instead of a token or an address. */
  abstract digest(purpose: string, value: string): string;
  /** Encrypts and authenticates a text for keeping (AES-256-GCM), bound to its purpose. */
  abstract seal(purpose: string, text: string): string;
  /** The text, or null where it was sealed with another secret or purpose, or changed. */
  abstract unseal(purpose: string, sealed: string): string | null;
}

/** One-time codes of an authenticator app (TOTP, RFC 6238: SHA-1, 6 digits, 30 seconds). */
export abstract class OneTimeCodes {
  /** A new secret of 160 random bits, base32. */
  abstract newSecret(): string;
  /** The otpauth:// address that an app takes over, as text or QR code. */
  abstract enrolmentAddress(secret: string, account: string): string;
  /**
   * The time step a code belongs to: the current one or its neighbours, and later than `lastStep`, so that no code
   * works twice. null for any other code.
   */
  abstract step(secret: string, code: string, now: string, lastStep: number | null): number | null;
}

/** What an OpenID provider vouches for. */
export interface ExternalIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Only where the provider says that it verified it. */
  readonly email: string | null;
  readonly name: string | null;
  readonly groups: readonly string[];
}

/** The OpenID provider of this installation (discovery, code flow with PKCE, state and nonce). */
export abstract class IdentityProvider {
  /**
   * Where to send the browser, and what to remember for its return. Rejects with `provider-unreachable` or
   * `provider-invalid`.
   */
  abstract begin(): Promise<{ readonly address: string; readonly flow: string }>;
  /**
   * The identity behind the address the browser came back to ("?code=…&state=…"). Rejects with
   * `provider-unreachable`; with `provider-refused` where the provider or the person said no; with
   * `provider-invalid` where the answer does not fit the flow: state, nonce, signature, issuer, audience or time.
   */
  abstract complete(flow: string, returnQuery: string): Promise<ExternalIdentity>;
}
