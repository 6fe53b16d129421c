import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from '@selbstcheck/contracts';
import { VERSION } from './version.js';

const ADDRESS = '/api/docs';

/** Whether an address belongs to the documentation's own pages. */
export function isDocumentation(address = ''): boolean {
  return address === ADDRESS || address.startsWith(`${ADDRESS}/`) || address.startsWith(`${ADDRESS}?`);
}

/** The table of endpoints as OpenAPI, for people under /api/docs and for programs under /api/docs-json. */
export function serveDocumentation(app: NestFastifyApplication): void {
  SwaggerModule.setup(ADDRESS, app, () => openApiDocument(VERSION) as never);
}
