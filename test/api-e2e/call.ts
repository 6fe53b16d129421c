import { addressOf, type Endpoint, Problem } from '@selbstcheck/contracts';
import type { z } from 'zod';

/** What a call may carry. */
export interface CallParts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly file?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

type Answer<E extends Endpoint> = E['response'] extends z.ZodType ? z.output<E['response']> : never;

/** Calls an endpoint of a running server; the answer must be exactly what the endpoint declares. */
export async function call<E extends Endpoint>(
  url: string,
  endpoint: E,
  parts: CallParts = {},
): Promise<Answer<E>> {
  const response = await send(url, endpoint, parts);
  const body: unknown = await response.json();
  if (response.status !== endpoint.status) throw new Error(`${response.status}: ${JSON.stringify(body)}`);
  if (typeof endpoint.response === 'string') throw new Error('The answer of this endpoint is a file.');
  return endpoint.response.parse(body) as Answer<E>;
}

/** Calls an endpoint that is expected to refuse, and gives the problem. */
export async function refused(url: string, endpoint: Endpoint, parts: CallParts = {}): Promise<Problem> {
  const response = await send(url, endpoint, parts);
  const contentType = response.headers.get('content-type');
  if (!contentType?.startsWith('application/problem+json')) {
    throw new Error(`${response.status} ${contentType}: not a problem`);
  }
  const problem = Problem.parse(await response.json());
  if (problem.status !== response.status) throw new Error(`${problem.status} is not ${response.status}`);
  return problem;
}

/** The cookies that an answer gave, as a browser sends them from then on. */
export function cookieHeaderOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** Calls an endpoint as it comes. */
export function send(
  url: string,
  endpoint: Endpoint,
  { params, query, body, file, headers }: CallParts = {},
): Promise<Response> {
  return fetch(addressOf(url, endpoint, params, query), {
    method: endpoint.method,
    headers: {
      ...(file ? { 'content-type': 'application/octet-stream' } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(file ? { body: Uint8Array.from(file) } : {}),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
