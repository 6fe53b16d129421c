/** A second factor: being set up until a code of it was given, then on. */
export interface SecondFactor {
  /** The app's secret, sealed for keeping. */
  readonly sealedSecret: string;
  readonly isOn: boolean;
  /** The time step of the last accepted code; null where none was. */
  readonly lastStep: number | null;
}

/** What people prove with that they are who they say. All of it goes with the person. */
export abstract class CredentialStore {
  /** The argon2id hash in PHC form; null where the person has no password. */
  abstract passwordHash(personId: string): Promise<string | null>;
  abstract setPasswordHash(personId: string, hash: string): Promise<void>;

  abstract secondFactor(personId: string): Promise<SecondFactor | null>;
  abstract saveSecondFactor(personId: string, factor: SecondFactor): Promise<void>;
  /** Removes it and the recovery codes. */
  abstract removeSecondFactor(personId: string): Promise<void>;
  /** Marks a time step as used; false where it or a later one was already, also by a request at the same moment. */
  abstract spendStep(personId: string, step: number): Promise<boolean>;
  /** Who has a second factor that is on. */
  abstract peopleWithSecondFactor(): Promise<ReadonlySet<string>>;

  /** Replaces all recovery codes, given as digests. */
  abstract replaceRecoveryCodes(personId: string, digests: readonly string[]): Promise<void>;
  abstract countRecoveryCodes(personId: string): Promise<number>;
  /** Uses one up; false where there is none such, also if a request at the same moment was faster. */
  abstract spendRecoveryCode(personId: string, digest: string): Promise<boolean>;

  /** The person an OpenID provider's subject belongs to, or null. */
  abstract personOfIdentity(issuer: string, subject: string): Promise<string | null>;
  /** What OpenID providers know the person by, by issuer and subject; empty where none does. */
  abstract identities(
    personId: string,
  ): Promise<readonly { readonly issuer: string; readonly subject: string }[]>;
  /** Rejects with `identity-taken` where the subject belongs to somebody. */
  abstract linkIdentity(personId: string, issuer: string, subject: string): Promise<void>;
}
