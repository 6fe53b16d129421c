import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import {
  ANONYMOUS,
  Authenticate,
  authorize,
  csrfTokenOf,
  NOBODY,
  Secrets,
  type Principal,
} from '@selbstcheck/application';
import { CSRF_HEADER, type Endpoint } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Browser } from './browser.js';
import { noteCaller } from './caller.js';
import { clientNetwork } from './client-address.js';
import { endpointOf } from './endpoint-binding.js';
import { principalBehind, principalOfSession } from './principal.js';

/** The one place where it is decided who may call what: by the table of endpoints, and by nothing else. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly secrets: Secrets,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const browser = new Browser(request, http.getResponse<FastifyReply>());
    const endpoint = endpointOf(context.getHandler());
    const origin = {
      addressKey: this.secrets.digest('address', clientNetwork(request)),
      deviceCookie: browser.device(),
    };
    noteCaller(request, { principal: ANONYMOUS, actor: NOBODY, origin });
    const principal = await this.principalOf(request, browser, endpoint);
    noteCaller(request, { principal, actor: NOBODY, origin });
    const { access, scope } = endpoint;
    const actor = authorize(principal, { access, scope, municipalityId: municipalityOf(request) });
    noteCaller(request, { principal, actor, origin });
    this.refuseForgedRequest(request, principal, endpoint);
    return true;
  }

  private principalOf(request: FastifyRequest, browser: Browser, { access }: Endpoint): Promise<Principal> {
    return access === 'public'
      ? principalOfSession(browser, this.authenticate)
      : principalBehind(request, browser, this.authenticate);
  }

  /** A browser sends its cookies with every request, whoever wrote it; only the product's pages know the token. */
  private refuseForgedRequest(request: FastifyRequest, principal: Principal, endpoint: Endpoint): void {
    if (endpoint.method === 'GET' || endpoint.access === 'public' || principal.kind !== 'session') return;
    if (request.headers[CSRF_HEADER] !== csrfTokenOf(principal.session, this.secrets)) {
      throw new SelbstcheckError(
        'csrf-token-wrong',
        'This request did not come from an open page of the Selbstcheck-Monitor. Reload the page and try again.',
      );
    }
  }
}

function municipalityOf({ params }: FastifyRequest): string | null {
  const { municipalityId } = params as { municipalityId?: string };
  return municipalityId ?? null;
}
