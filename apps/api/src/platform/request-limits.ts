import fastifyRateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LARGEST_FILE_BODY } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';
import { clientNetwork } from './client-address.js';
import { uploadTooLarge } from './upload-limit.js';

/** The largest body that is no file, in bytes: the texts of a round and long notes have to fit. */
export const LARGEST_BODY = 1024 * 1024;

export const REQUEST_TOO_LARGE = 'This is more text than fits. Shorten it and try again.';

/** Limits how often one network address may ask; pages and pictures do not count. */
export async function limitRequests(app: NestFastifyApplication, perMinute: number): Promise<void> {
  await app.register(fastifyRateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    keyGenerator: clientNetwork,
    allowList: (request: FastifyRequest) =>
      !request.url.startsWith('/api/') || request.url.startsWith('/api/health'),
    errorResponseBuilder: (_, { ttl }) =>
      new SelbstcheckError(
        'too-many-requests',
        'Too many requests came from this network. Wait a minute and try again.',
        { seconds: Math.ceil(ttl / 1000) },
      ),
  });
}

/**
 * Refuses a body that says itself that it is too large. Fastify would do so too, but by closing the connection while
 * the browser is still sending, which then never gets to see the answer.
 */
export function refuseLargeBody(request: FastifyRequest): void {
  const { headers } = request;
  const length = Number(headers['content-length'] ?? 0);
  const isFile = isUpload(headers);
  if (isFile && length > LARGEST_FILE_BODY) throw uploadTooLarge(request);
  if (!isFile && length > LARGEST_BODY) throw new SelbstcheckError('request-too-large', REQUEST_TOO_LARGE);
}

/** Whether the body is a file's bytes. */
export function isUpload(headers: FastifyRequest['headers']): boolean {
  return headers['content-type']?.startsWith('application/octet-stream') ?? false;
}
