import fastifyCompress from '@fastify/compress';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LARGEST_FILE_BODY } from '@selbstcheck/contracts';
import type { FastifyReply } from 'fastify';
import { AppModule } from './app.module.js';
import type { Composition } from './composition.js';
import { isDocumentation, serveDocumentation } from './platform/documentation.js';
import { ProblemFilter, refuseUnreadable, sendProblem } from './platform/problem-filter.js';
import { refuseStrangers } from './platform/same-machine.js';
import { refuseLargeUpload } from './platform/upload-limit.js';
import { serveWebApp } from './platform/web-app.js';

/** The HTTP server, not yet listening. */
export async function createServer(composition: Composition): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_FILE_BODY,
    forceCloseConnections: true,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: (error: Error, _: unknown, reply: FastifyReply) => sendProblem(reply, error),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.over(composition), adapter, {
    logger: ['error', 'warn'],
  });
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  app.useBodyParser('application/octet-stream', { bodyLimit: LARGEST_FILE_BODY });
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', async (request) => {
    refuseStrangers(request);
    refuseLargeUpload(request);
  });
  await app.register(fastifyHelmet, {
    // this server speaks plain HTTP on loopback; a browser must not be told to upgrade
    strictTransportSecurity: false,
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
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  await app.register(fastifyCompress, { global: true });
  serveDocumentation(app);
  await serveWebApp(app);
  return app;
}
