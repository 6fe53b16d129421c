import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Until people can sign in, only this machine's own browser may talk to the server. Listening on loopback keeps
 * other machines out; this keeps out other pages in the same browser (DNS rebinding, cross-site requests).
 */
export function refuseStrangers(request: FastifyRequest): void {
  const host = request.headers.host ?? '';
  if (!LOOPBACK_NAMES.has(host.replace(/:\d+$/, ''))) {
    throw new SelbstcheckError(
      'host-refused',
      'This server answers only under http://localhost. Open it under that address on the machine it runs on.',
    );
  }
  if (READING_METHODS.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isForeignOrigin = origin !== undefined && origin !== `http://${host}`;
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (isForeignOrigin || isForeignSite) {
    throw new SelbstcheckError(
      'cross-site-refused',
      'This request came from another website and was refused. Use the pages of the Selbstcheck-Monitor itself.',
    );
  }
}
