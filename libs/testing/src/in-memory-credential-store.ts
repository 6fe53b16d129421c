import { CredentialStore, type SecondFactor } from '@selbstcheck/application';
import {
  rejectMissing,
  rejectTaken,
  withEntry,
  withoutKeys,
  type InMemoryTables,
} from './in-memory-tables.js';

export class InMemoryCredentialStore extends CredentialStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async passwordHash(personId: string): Promise<string | null> {
    return this.tables.passwordHashes.get(personId) ?? null;
  }

  async setPasswordHash(personId: string, hash: string): Promise<void> {
    this.rejectUnknown(personId);
    this.tables.passwordHashes = withEntry(this.tables.passwordHashes, personId, hash);
  }

  async secondFactor(personId: string): Promise<SecondFactor | null> {
    return this.tables.secondFactors.get(personId) ?? null;
  }

  async saveSecondFactor(personId: string, factor: SecondFactor): Promise<void> {
    this.rejectUnknown(personId);
    this.tables.secondFactors = withEntry(this.tables.secondFactors, personId, factor);
  }

  async removeSecondFactor(personId: string): Promise<void> {
    const isPerson = (id: string): boolean => id === personId;
    this.tables.secondFactors = withoutKeys(this.tables.secondFactors, isPerson);
    this.tables.recoveryCodes = withoutKeys(this.tables.recoveryCodes, isPerson);
  }

  async spendStep(personId: string, step: number): Promise<boolean> {
    const factor = this.tables.secondFactors.get(personId);
    if (!factor || (factor.lastStep !== null && factor.lastStep >= step)) return false;
    this.tables.secondFactors = withEntry(this.tables.secondFactors, personId, { ...factor, lastStep: step });
    return true;
  }

  async peopleWithSecondFactor(): Promise<ReadonlySet<string>> {
    return new Set([...this.tables.secondFactors].filter(([, { isOn }]) => isOn).map(([id]) => id));
  }

  async replaceRecoveryCodes(personId: string, digests: readonly string[]): Promise<void> {
    this.rejectUnknown(personId);
    this.tables.recoveryCodes = withEntry(this.tables.recoveryCodes, personId, digests);
  }

  async countRecoveryCodes(personId: string): Promise<number> {
    return this.codesOf(personId).length;
  }

  async spendRecoveryCode(personId: string, digest: string): Promise<boolean> {
    const codes = this.codesOf(personId);
    const left = codes.filter((code) => code !== digest);
    this.tables.recoveryCodes = withEntry(this.tables.recoveryCodes, personId, left);
    return left.length < codes.length;
  }

  async personOfIdentity(issuer: string, subject: string): Promise<string | null> {
    return this.ownerOf(issuer, subject);
  }

  async identities(
    personId: string,
  ): Promise<readonly { readonly issuer: string; readonly subject: string }[]> {
    return this.tables.identities
      .filter((linked) => linked.personId === personId)
      .map(({ issuer, subject }) => ({ issuer, subject }));
  }

  async linkIdentity(personId: string, issuer: string, subject: string): Promise<void> {
    this.rejectUnknown(personId);
    const owner = this.ownerOf(issuer, subject);
    rejectTaken('identity-taken', 'A link of this identity with an account', owner !== null);
    this.tables.identities = [...this.tables.identities, { personId, issuer, subject }];
  }

  private ownerOf(issuer: string, subject: string): string | null {
    return (
      this.tables.identities.find((linked) => linked.issuer === issuer && linked.subject === subject)
        ?.personId ?? null
    );
  }

  private codesOf(personId: string): readonly string[] {
    return this.tables.recoveryCodes.get(personId) ?? [];
  }

  private rejectUnknown(personId: string): void {
    rejectMissing('person', this.tables.people.has(personId));
  }
}
