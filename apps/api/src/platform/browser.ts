import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { SignedIn } from '@selbstcheck/application';
import type { FastifyReply, FastifyRequest } from 'fastify';

const YEAR_IN_SECONDS = 31_536_000;
const QUARTER_OF_AN_HOUR_IN_SECONDS = 900;

/** The cookies of this product; their names say by the prefix that only this host may set them. */
type CookieName = 'session' | 'device' | 'flow';

/** The browser behind a request: the cookies it sent, and those it is given. */
export class Browser {
  constructor(
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  /** The session's secret, or null. */
  session(): string | null {
    return this.read('session');
  }

  /** What says that somebody signed in here before, or null. */
  device(): string | null {
    return this.read('device');
  }

  /** What was begun with the OpenID provider, or null. It works once. */
  takeFlow(): string | null {
    const flow = this.read('flow');
    if (flow !== null) this.forget('flow');
    return flow;
  }

  signIn({ secret, deviceCookie }: SignedIn): void {
    // ends with the browser; the server's own limits are shorter than most browsers stay open
    this.give('session', secret);
    if (deviceCookie !== null) this.give('device', deviceCookie, YEAR_IN_SECONDS);
  }

  signOut(): void {
    this.forget('session');
  }

  beginFlow(flow: string): void {
    this.give('flow', flow, QUARTER_OF_AN_HOUR_IN_SECONDS);
  }

  private read(name: CookieName): string | null {
    return this.request.cookies[this.nameOf(name)] ?? null;
  }

  private give(name: CookieName, value: string, maxAge?: number): void {
    this.reply.setCookie(this.nameOf(name), value, {
      ...this.attributes(),
      ...(maxAge === undefined ? {} : { maxAge }),
    });
  }

  private forget(name: CookieName): void {
    this.reply.clearCookie(this.nameOf(name), this.attributes());
  }

  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.isSecure() } as const;
  }

  private nameOf(name: CookieName): string {
    return this.isSecure() ? `__Host-selbstcheck_${name}` : `selbstcheck_${name}`;
  }

  private isSecure(): boolean {
    return this.request.server.usesSecureCookies;
  }
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether people come over https, so that cookies never travel without it. */
    usesSecureCookies: boolean;
  }
}

/** The browser that a request came from. */
export const FromBrowser = createParamDecorator((_: unknown, context: ExecutionContext): Browser => {
  const http = context.switchToHttp();
  return new Browser(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
});
