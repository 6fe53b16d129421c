import type { z } from 'zod';
import type { ProblemCode } from './problem.js';

/**
 * Who may call an endpoint: everybody, or the roles named. Until people can sign in the server answers on
 * loopback only, which stands for every role.
 */
export type Access = 'public' | readonly Role[];

/** The roles of a member of a municipality, and of the installation. */
export type Role = 'coordination' | 'contributor' | 'steering' | 'viewer' | 'installation_admin';

/** Every role that may read a municipality's internal figures. */
export const READERS: readonly Role[] = ['coordination', 'contributor', 'steering', 'viewer'];

/** The body of an upload: the file's bytes as they are. */
export const FILE_BODY = 'file';

/** The largest file that an endpoint takes, in bytes. */
export const LARGEST_FILE_BODY = 20 * 1024 * 1024;

/** One row of the table of endpoints: route, validation, answer and access in one place. */
export interface Endpoint<
  Response extends z.ZodType = z.ZodType,
  Params extends z.ZodType | undefined = z.ZodType | undefined,
  Query extends z.ZodType | undefined = z.ZodType | undefined,
  Body extends z.ZodType | typeof FILE_BODY | undefined = z.ZodType | typeof FILE_BODY | undefined,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api, parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly status: 200 | 201;
  readonly response: Response;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The problems it can answer with, besides `request-invalid` and `internal-error`. */
  readonly problems: readonly ProblemCode[];
}

/** Declares one endpoint; what is left out is empty, the status 200. */
export function endpoint<
  Response extends z.ZodType,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | typeof FILE_BODY | undefined = undefined,
>(declaration: {
  method: Endpoint['method'];
  path: string;
  summary: string;
  access: Access;
  status?: 200 | 201;
  response: Response;
  params?: Params;
  query?: Query;
  body?: Body;
  problems?: readonly ProblemCode[];
}): Endpoint<Response, Params, Query, Body> {
  return {
    status: 200,
    params: undefined as Params,
    query: undefined as Query,
    body: undefined as Body,
    problems: [],
    ...declaration,
  };
}
