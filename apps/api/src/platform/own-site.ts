import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';
import { isLoopbackName } from '../configuration/environment.js';
import type { Reach } from '../configuration/reach.js';
import { isOneClick } from './one-click-forms.js';

const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const HEALTH = /^\/api\/health(\/live)?$/;

/**
 * Lets through what comes from the product's own pages or from no page at all. A host name that is not the
 * installation's own would be DNS rebinding or a forged link; another origin would be a cross-site request. Only the
 * one click that ends a subscription comes from wherever its mail is read.
 */
export function refuseForeignSites({ publicUrl }: Pick<Reach, 'publicUrl'>) {
  const ownHost = publicUrl === null ? null : new URL(publicUrl).host;
  return (request: FastifyRequest): void => {
    const host = request.headers.host ?? '';
    if (!isOwnHost(host, ownHost, request.url)) {
      throw new SelbstcheckError(
        'host-refused',
        ownHost === null
          ? 'This server answers only under http://localhost. Open it under that address on the machine it runs on.'
          : 'This server does not answer under this name. Open it under the address your town gave you.',
      );
    }
    if (READING_METHODS.has(request.method) || isOneClick(request)) return;
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const isForeignOrigin = origin !== undefined && origin !== (publicUrl ?? `http://${host}`);
    const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    if (isForeignOrigin || isForeignSite) {
      throw new SelbstcheckError(
        'cross-site-refused',
        'This request came from another website and was refused. Use the pages of the Selbstcheck-Monitor itself.',
      );
    }
  };
}

function isOwnHost(host: string, ownHost: string | null, address: string): boolean {
  const isLoopback = isLoopbackName(host.replace(/:\d+$/, ''));
  if (ownHost === null) return isLoopback;
  // a container's own health check does not know the public name
  return host === ownHost || (isLoopback && HEALTH.test(address));
}
