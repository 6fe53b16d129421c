import { TokenStore, type ApiToken } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { IsNull, type FindOptionsWhere } from 'typeorm';
import { ApiTokenRow } from '../rows/member-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { withoutInsertion } from './without-insertion.js';

export class DatabaseTokenStore extends TokenStore {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  insert(token: ApiToken): Promise<void> {
    return rejecting({ belongsTo: 'municipality' }, () =>
      this.transactions.write((manager) => insertRows(manager, ApiTokenRow, [token])),
    );
  }

  listByMunicipality(municipalityId: string): Promise<readonly ApiToken[]> {
    return this.newestFirst({ municipalityId });
  }

  listByPerson(personId: string): Promise<readonly ApiToken[]> {
    return this.newestFirst({ personId });
  }

  async findByDigest(digest: string): Promise<ApiToken | null> {
    const row = await this.transactions.read((manager) => manager.findOneBy(ApiTokenRow, { digest }));
    return row && withoutInsertion(row);
  }

  async revoke(municipalityId: string, tokenId: string, at: string): Promise<void> {
    const token = { id: tokenId, municipalityId };
    await this.transactions.write(async (manager) => {
      if (!(await manager.existsBy(ApiTokenRow, token))) throw tokenNotFound();
      await manager.update(ApiTokenRow, { ...token, revokedAt: IsNull() }, { revokedAt: at });
    });
  }

  async revokeAllOf(personId: string, municipalityId: string | null, at: string): Promise<void> {
    const where = municipalityId === null ? { personId } : { personId, municipalityId };
    await this.transactions.write((manager) =>
      manager.update(ApiTokenRow, { ...where, revokedAt: IsNull() }, { revokedAt: at }),
    );
  }

  private async newestFirst(where: FindOptionsWhere<ApiTokenRow>): Promise<readonly ApiToken[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(ApiTokenRow, { where, order: { createdAt: 'DESC', insertion: 'DESC' } }),
    );
    return rows.map(withoutInsertion);
  }
}

function tokenNotFound(): SelbstcheckError {
  return new SelbstcheckError(
    'token-not-found',
    'The municipality has no such token. Open the list of tokens again.',
  );
}
