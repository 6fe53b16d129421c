import { endpoints, type Endpoint } from '@selbstcheck/contracts';
import type { FastifyRequest } from 'fastify';

const NAMES = new Map(
  Object.entries<Endpoint>(endpoints).map(([name, { method, path }]) => [`${method} /api${path}`, name]),
);

/** The name in the table of endpoints; null for an address that is not in it. */
export function endpointNameOf({ method, routeOptions }: FastifyRequest): string | null {
  // the framework answers HEAD wherever there is a GET
  const declared = method === 'HEAD' ? 'GET' : method;
  return NAMES.get(`${declared} ${routeOptions.url ?? ''}`) ?? null;
}
