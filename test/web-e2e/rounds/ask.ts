import type { SignedInHeaders } from '@selbstcheck/testing';

/** Somebody who asks a server without a browser. */
export interface Asker {
  readonly url: string;
  readonly headers: SignedInHeaders;
}

/** What the server answers; fails where it refuses. */
export async function ask(
  { url, headers }: Asker,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${url}/api${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer}`);
  return JSON.parse(answer);
}
