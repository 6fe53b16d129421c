/** What an API token may be made for. */
export type TokenScope = 'read' | 'import';

/** A secret with which a script acts for one municipality. */
export interface ApiToken {
  readonly id: string;
  readonly municipalityId: string;
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly digest: string;
  /** Who made it; it ends with that person's membership. */
  readonly personId: string;
  /** ISO timestamps in UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** API tokens; they go with their municipality. */
export abstract class TokenStore {
  abstract insert(token: ApiToken): Promise<void>;
  /** Newest first. */
  abstract listByMunicipality(municipalityId: string): Promise<readonly ApiToken[]>;
  /** Those that a person made, newest first. */
  abstract listByPerson(personId: string): Promise<readonly ApiToken[]>;
  abstract findByDigest(digest: string): Promise<ApiToken | null>;
  /** Rejects with `token-not-found` where the municipality has no such token; an earlier revocation stays. */
  abstract revoke(municipalityId: string, tokenId: string, at: string): Promise<void>;
  /** Revokes what a person made, in one municipality or (null) in all. */
  abstract revokeAllOf(personId: string, municipalityId: string | null, at: string): Promise<void>;
}
