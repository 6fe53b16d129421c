import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { NestFactory, Reflector } from '@nestjs/core';
import { ConsoleLogger } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LARGEST_FILE_BODY } from '@selbstcheck/contracts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Socket } from 'node:net';
import { AppModule } from './app.module.js';
import type { Composition } from './composition/composition.js';
import type { Configuration } from './configuration/configuration.js';
import { AccessGuard } from './platform/access-guard.js';
import { serveDocumentation } from './platform/documentation.js';
import { FileAnswers } from './platform/file-answer.js';
import { takeAnyContentAsForm, takeOneClickForms } from './platform/one-click-forms.js';
import { refuseForeignSites } from './platform/own-site.js';
import { PageAnswers } from './platform/page-answer.js';
import { AnswerSerializer, answerNotModified, PreparedAnswerSending } from './platform/prepared-answer.js';
import { refuseUnknownUpload } from './platform/principal.js';
import { ProblemFilter } from './platform/problem-filter.js';
import { RefusalRecord } from './platform/refusal-record.js';
import { LARGEST_BODY, limitRequests, refuseLargeBody } from './platform/request-limits.js';
import { sendSecurityHeaders } from './platform/security-headers.js';
import { UnreadableRequests } from './platform/unreadable-requests.js';
import { serveWebApp } from './platform/web-app.js';

/** In milliseconds; 20 MB over a line of 2 Mbit/s take 80 seconds. */
const SLOWEST_REQUEST = 120_000;
/** In characters; the secret of a digest's link has 101. */
const LONGEST_PARAMETER = 200;

/** The HTTP server, not yet listening. */
export async function createServer(
  composition: Composition,
  { reach, trustedProxies, requestsPerMinute }: Configuration,
): Promise<NestFastifyApplication> {
  const isHttps = reach.publicUrl?.startsWith('https://') ?? false;
  const unreadable = new UnreadableRequests(isHttps);
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    forceCloseConnections: true,
    requestTimeout: SLOWEST_REQUEST,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    clientErrorHandler: (_: Error, socket: Socket) => unreadable.answerOn(socket),
    frameworkErrors: (error: Error, _: unknown, reply: FastifyReply) => unreadable.answer(reply, error),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.over(composition), adapter, {
    // a line for each entry, with the time in UTC, whatever stands in it
    logger: new ConsoleLogger({ json: true, colors: false, logLevels: ['error', 'warn'] }),
  });
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter(new RefusalRecord(composition.refusals)));
  app.useGlobalGuards(new AccessGuard(composition.authenticate, composition.secrets));
  app.useGlobalInterceptors(
    new PreparedAnswerSending(),
    new AnswerSerializer(app.get(Reflector)),
    new FileAnswers(),
    new PageAnswers(),
  );
  app.useBodyParser('application/octet-stream', { bodyLimit: LARGEST_FILE_BODY });
  takeOneClickForms(app);
  const fastify: FastifyInstance = adapter.getInstance();
  fastify.decorate('usesSecureCookies', isHttps);
  // first, so that refusals carry them as well
  await sendSecurityHeaders(app, isHttps);
  const refuseForeign = refuseForeignSites(reach);
  fastify.addHook('onRequest', async (request) => {
    refuseForeign(request);
    takeAnyContentAsForm(request);
    refuseLargeBody(request);
  });
  fastify.addHook('preParsing', (request, reply) =>
    refuseUnknownUpload(request, reply, composition.authenticate),
  );
  await limitRequests(app, requestsPerMinute);
  await app.register(fastifyCookie);
  // before compression: nothing is packed that is not sent
  answerNotModified(fastify);
  await app.register(fastifyCompress, { global: true });
  serveDocumentation(app);
  await serveWebApp(app);
  return app;
}
