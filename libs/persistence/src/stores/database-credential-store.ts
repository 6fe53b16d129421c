import { CredentialStore, type SecondFactor } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { ExternalIdentityRow, PasswordRow } from '../rows/person-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { RecoveryCodes } from './recovery-codes.js';
import { rejecting } from './rejections.js';
import { SecondFactors } from './second-factors.js';

export class DatabaseCredentialStore extends CredentialStore {
  private readonly factors: SecondFactors;
  private readonly codes: RecoveryCodes;

  constructor(private readonly transactions: Transactions) {
    super();
    this.factors = new SecondFactors(transactions);
    this.codes = new RecoveryCodes(transactions);
  }

  async passwordHash(personId: string): Promise<string | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(PasswordRow, { personId }));
    return row?.hash ?? null;
  }

  async setPasswordHash(personId: string, hash: string): Promise<void> {
    await rejecting({ belongsTo: 'person' }, () =>
      this.transactions.write((manager) => manager.upsert(PasswordRow, { personId, hash }, ['personId'])),
    );
  }

  secondFactor(personId: string): Promise<SecondFactor | null> {
    return this.factors.find(personId);
  }

  saveSecondFactor(personId: string, factor: SecondFactor): Promise<void> {
    return this.factors.save(personId, factor);
  }

  removeSecondFactor(personId: string): Promise<void> {
    return this.factors.remove(personId);
  }

  spendStep(personId: string, step: number): Promise<boolean> {
    return this.factors.spendStep(personId, step);
  }

  peopleWithSecondFactor(): Promise<ReadonlySet<string>> {
    return this.factors.people();
  }

  replaceRecoveryCodes(personId: string, digests: readonly string[]): Promise<void> {
    return this.codes.replace(personId, digests);
  }

  countRecoveryCodes(personId: string): Promise<number> {
    return this.codes.count(personId);
  }

  spendRecoveryCode(personId: string, digest: string): Promise<boolean> {
    return this.codes.spend(personId, digest);
  }

  async personOfIdentity(issuer: string, subject: string): Promise<string | null> {
    const row = await this.transactions.read((manager) =>
      manager.findOneBy(ExternalIdentityRow, { issuer, subject }),
    );
    return row?.personId ?? null;
  }

  async identities(
    personId: string,
  ): Promise<readonly { readonly issuer: string; readonly subject: string }[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(ExternalIdentityRow, { where: { personId }, order: { issuer: 'ASC', subject: 'ASC' } }),
    );
    return rows.map(({ issuer, subject }) => ({ issuer, subject }));
  }

  linkIdentity(personId: string, issuer: string, subject: string): Promise<void> {
    return rejecting({ duplicate: identityTaken, belongsTo: 'person' }, () =>
      this.transactions.write(async (manager) => {
        await manager.insert(ExternalIdentityRow, { issuer, subject, personId });
      }),
    );
  }
}

function identityTaken(): SelbstcheckError {
  return new SelbstcheckError(
    'identity-taken',
    'This identity is linked with an account already. Sign in with it, or use another one.',
  );
}
