import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { DAY, momentAfter } from '../access/moments.js';
import { newTokenSecret, tokenDigest } from '../access/token-secret.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { Secrets } from '../ports/identity.js';
import type { Surroundings } from '../ports/surroundings.js';
import type { ApiToken, TokenScope, TokenStore } from '../ports/token-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** An API token without its secret. */
export interface ListedToken extends Pick<ApiToken, 'id' | 'name' | 'scopes' | 'createdAt' | 'expiresAt'> {
  readonly state: 'valid' | 'expired' | 'revoked';
}

/** What a new token is called, may do, and for how many days. */
export interface TokenRequest {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** 1 to 366. */
  readonly days: number;
}

/** The API tokens of a municipality. */
export class ManageTokens {
  constructor(
    private readonly tokens: TokenStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
    private readonly secrets: Secrets,
    private readonly surroundings: Omit<Surroundings, 'hasher'>,
  ) {}

  /** Newest first. */
  async list(municipalityId: string): Promise<readonly ListedToken[]> {
    const now = this.surroundings.clock.now();
    return (await this.tokens.listByMunicipality(municipalityId)).map((token) => listed(token, now));
  }

  /** The answer is the only place where the secret stands. Rejects with `not-allowed` for anybody but a person. */
  async create(
    actor: Actor,
    municipalityId: string,
    { name, scopes, days }: TokenRequest,
  ): Promise<{ readonly token: ListedToken; readonly secret: string }> {
    if (actor.kind !== 'person' || actor.personId === null) {
      throw new SelbstcheckError('not-allowed', 'Only a person can make an API token. Sign in to make one.');
    }
    const secret = newTokenSecret(this.secrets);
    const createdAt = this.surroundings.clock.now();
    const token: ApiToken = {
      id: this.surroundings.ids.next(),
      municipalityId,
      name,
      scopes: [...new Set(scopes)],
      digest: tokenDigest(secret, this.secrets),
      personId: actor.personId,
      createdAt,
      expiresAt: momentAfter(createdAt, days * DAY),
      revokedAt: null,
    };
    await this.unitOfWork.run(async () => {
      await this.tokens.insert(token);
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'token_created',
        subject: { kind: 'token', id: token.id },
        after: { name, scopes: token.scopes, expiresAt: token.expiresAt },
      });
    });
    return { token: listed(token, createdAt), secret };
  }

  /** At once, and for good. Rejects with `token-not-found`. */
  async revoke(actor: Actor, municipalityId: string, tokenId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.tokens.revoke(municipalityId, tokenId, this.surroundings.clock.now());
      await this.auditTrail.record(actor, {
        municipalityId,
        action: 'token_revoked',
        subject: { kind: 'token', id: tokenId },
      });
    });
  }
}

function listed({ id, name, scopes, createdAt, expiresAt, revokedAt }: ApiToken, now: string): ListedToken {
  const state = revokedAt !== null ? 'revoked' : expiresAt <= now ? 'expired' : 'valid';
  return { id, name, scopes, createdAt, expiresAt, state };
}
