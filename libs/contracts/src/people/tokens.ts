import { z } from 'zod';
import { endpoint, TOKEN_SCOPES } from '../endpoint.js';
import { Id, lineOfText, Moment, MunicipalityParams } from '../shared-schemas.js';

const Scopes = z.array(z.enum(TOKEN_SCOPES)).min(1).max(TOKEN_SCOPES.length);

/** An API token of a municipality; its secret is shown once, when it is made. */
export const ApiToken = z
  .object({
    id: Id,
    name: z.string(),
    scopes: z.array(z.enum(TOKEN_SCOPES)),
    createdAt: Moment,
    expiresAt: Moment,
    state: z.enum(['valid', 'expired', 'revoked']),
  })
  .meta({ id: 'ApiToken' });

/** See ApiToken. */
export type ApiToken = z.infer<typeof ApiToken>;

const ApiTokens = z.object({ tokens: z.array(ApiToken) }).meta({ id: 'ApiTokens' });

/** API tokens for scripts: sent as `Authorization: Bearer …`. */
export const tokenEndpoints = {
  listTokens: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/tokens',
    summary: 'The API tokens of a municipality, without their secrets',
    access: ['coordination'],
    params: MunicipalityParams,
    response: ApiTokens,
  }),
  createToken: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/tokens',
    summary: 'Make an API token; the answer is the only place where its secret stands',
    access: ['coordination'],
    status: 201,
    params: MunicipalityParams,
    body: z.object({ name: lineOfText(100), scopes: Scopes, days: z.number().int().min(1).max(366) }),
    response: z.object({ token: ApiToken, secret: z.string() }).meta({ id: 'CreatedApiToken' }),
  }),
  revokeToken: endpoint({
    method: 'DELETE',
    path: '/municipalities/:municipalityId/tokens/:tokenId',
    summary: 'Revoke an API token at once',
    access: ['coordination'],
    params: MunicipalityParams.extend({ tokenId: Id }),
    response: ApiTokens,
    problems: ['token-not-found'],
  }),
} as const;
