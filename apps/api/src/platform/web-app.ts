import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WEB_FOLDER = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const YEAR_IN_SECONDS = 31_536_000;

/** Serves the built web app; every address outside /api that is no file is one of its screens. */
export async function serveWebApp(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(WEB_FOLDER)) return;
  await app.register(fastifyStatic, {
    root: WEB_FOLDER,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // the build puts a hash of the content into the names of assets
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? `public, max-age=${YEAR_IN_SECONDS}, immutable` : 'no-cache');
    },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    const [path = '/'] = request.url.split('?');
    // a missing asset is one of an earlier build; a page in its place would be taken for a broken program
    const isScreen = path !== '/api' && !path.startsWith('/api/') && !path.startsWith('/assets/');
    if (!isScreen) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}
