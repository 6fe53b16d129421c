import type { z } from 'zod';
import type { FILE_BODY, Endpoint } from './endpoint.js';

type Input<Schema> = Schema extends z.ZodType ? z.input<Schema> : undefined;

/** A file's bytes, or a Blob or File that has them. */
export type FileContent = Uint8Array | { arrayBuffer(): Promise<ArrayBuffer> };

/** What a call to an endpoint carries. */
export type CallArguments<Params, Query, Body> = (Params extends z.ZodType
  ? { params: Input<Params> }
  : { params?: undefined }) &
  (Query extends z.ZodType ? { query: Input<Query> } : { query?: undefined }) &
  (Body extends typeof FILE_BODY ? { body: FileContent } : { body?: Input<Body> });

/** Address of an endpoint below a base address such as "http://localhost:3000" or "". */
export function addressOf(
  baseUrl: string,
  endpoint: Endpoint,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const pairs = Object.entries(query)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${baseUrl}/api${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}
