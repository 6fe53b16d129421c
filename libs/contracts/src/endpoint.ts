import type { z } from 'zod';
import type { ProblemCode } from './problem.js';

/**
 * Who may call an endpoint. `public`: everybody. `session_started`: who has given a password, even where the second
 * factor is still to come. `signed_in`: everybody who is signed in completely; the answer holds what is theirs.
 * Roles: members of the municipality in the path with one of them; `installation_admin` needs no municipality.
 */
export type Access = 'public' | 'session_started' | 'signed_in' | readonly Role[];

/** The roles of a member of a municipality, and of the installation. */
export const ROLES = ['coordination', 'contributor', 'steering', 'viewer', 'installation_admin'] as const;

/** See ROLES. */
export type Role = (typeof ROLES)[number];

/** Every role that may read a municipality's internal figures. */
export const READERS: readonly Role[] = ['coordination', 'contributor', 'steering', 'viewer'];

/** What an API token may be made for; an endpoint without a scope is not for tokens. */
export const TOKEN_SCOPES = ['read', 'import'] as const;

/** See TOKEN_SCOPES. */
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** The body of an upload: the file's bytes as they are. */
export const FILE_BODY = 'file';

/** The answer is a file to keep, never a page to show. */
export const FILE_ANSWER = 'file';

/** The answer is a page of HTML for a frame of the product or for a browser, without scripts and without anything loaded. */
export const PAGE_ANSWER = 'page';

/** What an endpoint answers with: JSON of a schema, a file or a page. */
export type AnswerKind = z.ZodType | typeof FILE_ANSWER | typeof PAGE_ANSWER;

/** The largest file that an endpoint takes, in bytes. */
export const LARGEST_FILE_BODY = 20 * 1024 * 1024;

/** One row of the table of endpoints: route, validation, answer and access in one place. */
export interface Endpoint<
  Response extends AnswerKind = AnswerKind,
  Params extends z.ZodType | undefined = z.ZodType | undefined,
  Query extends z.ZodType | undefined = z.ZodType | undefined,
  Body extends z.ZodType | typeof FILE_BODY | undefined = z.ZodType | typeof FILE_BODY | undefined,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api, parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  /** The scope of the API tokens that may call it; null: none may. */
  readonly scope: TokenScope | null;
  readonly status: 200 | 201;
  readonly response: Response;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The problems it can answer with, besides those of every endpoint (`COMMON_PROBLEMS`) and broken storage. */
  readonly problems: readonly ProblemCode[];
}

/**
 * Declares one endpoint; what is left out is empty, the status 200, and no API token may call it. One below a
 * municipality also answers with `municipality-not-found`, to whoever is no member.
 */
export function endpoint<
  Response extends AnswerKind,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | typeof FILE_BODY | undefined = undefined,
>(declaration: {
  method: Endpoint['method'];
  path: string;
  summary: string;
  access: Access;
  scope?: TokenScope;
  status?: 200 | 201;
  response: Response;
  params?: Params;
  query?: Query;
  body?: Body;
  problems?: readonly ProblemCode[];
}): Endpoint<Response, Params, Query, Body> {
  const { path, problems = [] } = declaration;
  return {
    scope: null,
    status: 200,
    params: undefined as Params,
    query: undefined as Query,
    body: undefined as Body,
    ...declaration,
    problems: path.includes('/:municipalityId') ? ['municipality-not-found', ...problems] : problems,
  };
}
