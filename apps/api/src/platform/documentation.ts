import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from '@selbstcheck/contracts';
import { VERSION } from './version.js';

/** The table of endpoints as OpenAPI, for people under /api/docs and for programs under /api/docs-json. */
export function serveDocumentation(app: NestFastifyApplication): void {
  const document = openApiDocument(VERSION);
  SwaggerModule.setup('api/docs', app, () => document as never);
}
