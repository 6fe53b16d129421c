import fastifyHelmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { isDocumentation } from './documentation.js';

const TWO_YEARS_IN_SECONDS = 63_072_000;

/** The header by which a browser never comes back without TLS, as helmet writes it. */
export const STRICT_TRANSPORT = `max-age=${TWO_YEARS_IN_SECONDS}; includeSubDomains`;

const NOTHING_OF_THE_DEVICE =
  'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()';

/** What the browser is told to refuse: anything that is not the product's own. */
export async function sendSecurityHeaders(app: NestFastifyApplication, isHttps: boolean): Promise<void> {
  await app.register(fastifyHelmet, {
    // on plain http a browser must not be told to upgrade
    strictTransportSecurity: isHttps ? { maxAge: TWO_YEARS_IN_SECONDS } : false,
    xFrameOptions: { action: 'deny' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // the page of the interface's documentation styles itself inline; no page of the product does
        styleSrc: [(request) => (isDocumentation(request.url) ? "'self' 'unsafe-inline'" : "'self'")],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('permissions-policy', NOTHING_OF_THE_DEVICE);
    // answers are personal: neither a proxy nor the browser keeps them
    if (request.url.startsWith('/api')) reply.header('cache-control', 'no-store');
  });
}
