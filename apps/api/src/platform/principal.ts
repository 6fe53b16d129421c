import { ANONYMOUS, type Authenticate, type Principal } from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Browser } from './browser.js';
import { isUpload } from './request-limits.js';

const BEARER = /^Bearer ([\x21-\x7e]{1,200})$/i;

/** Who stands behind an API token, where one was sent, or else a session. Rejects with `sign-in-needed` for a wrong token. */
export async function principalBehind(
  request: FastifyRequest,
  browser: Browser,
  authenticate: Authenticate,
): Promise<Principal> {
  const { authorization } = request.headers;
  if (authorization === undefined) return principalOfSession(browser, authenticate);
  return authenticate.token(BEARER.exec(authorization)?.[1] ?? '');
}

/** Who signed in in this browser; a cookie that counts no longer is taken away. */
export async function principalOfSession(browser: Browser, authenticate: Authenticate): Promise<Principal> {
  const secret = browser.session();
  if (secret === null) return ANONYMOUS;
  const principal = await authenticate.session(secret);
  if (principal.kind === 'anonymous') browser.signOut();
  return principal;
}

/** Refuses a file from nobody known before it is taken into memory. */
export async function refuseUnknownUpload(
  request: FastifyRequest,
  reply: FastifyReply,
  authenticate: Authenticate,
): Promise<void> {
  if (!isUpload(request.headers)) return;
  const principal = await principalBehind(request, new Browser(request, reply), authenticate);
  if (principal.kind !== 'anonymous') return;
  throw new SelbstcheckError('sign-in-needed', 'Please sign in, then send the file again.');
}
