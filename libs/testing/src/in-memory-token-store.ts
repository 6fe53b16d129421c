import { TokenStore, type ApiToken } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { inOrderOf, rejectMissing, type InMemoryTables } from './in-memory-tables.js';

export class InMemoryTokenStore extends TokenStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async insert(token: ApiToken): Promise<void> {
    rejectMissing('municipality', this.tables.municipalities.has(token.municipalityId));
    this.tables.tokens = [...this.tables.tokens, token];
  }

  async listByMunicipality(municipalityId: string): Promise<readonly ApiToken[]> {
    return this.newestFirst((token) => token.municipalityId === municipalityId);
  }

  async listByPerson(personId: string): Promise<readonly ApiToken[]> {
    return this.newestFirst((token) => token.personId === personId);
  }

  async findByDigest(digest: string): Promise<ApiToken | null> {
    return this.tables.tokens.find((token) => token.digest === digest) ?? null;
  }

  async revoke(municipalityId: string, tokenId: string, at: string): Promise<void> {
    const isMeant = (token: ApiToken): boolean =>
      token.id === tokenId && token.municipalityId === municipalityId;
    if (!this.tables.tokens.some(isMeant)) {
      throw new SelbstcheckError(
        'token-not-found',
        'The municipality has no such token. Open the list of tokens again.',
      );
    }
    this.revokeWhere(isMeant, at);
  }

  async revokeAllOf(personId: string, municipalityId: string | null, at: string): Promise<void> {
    this.revokeWhere(
      (token) =>
        token.personId === personId && (municipalityId === null || token.municipalityId === municipalityId),
      at,
    );
  }

  private newestFirst(isListed: (token: ApiToken) => boolean): readonly ApiToken[] {
    return inOrderOf(this.tables.tokens.filter(isListed), ({ createdAt }) => createdAt).reverse();
  }

  private revokeWhere(isMeant: (token: ApiToken) => boolean, at: string): void {
    this.tables.tokens = this.tables.tokens.map((token) =>
      isMeant(token) ? { ...token, revokedAt: token.revokedAt ?? at } : token,
    );
  }
}
