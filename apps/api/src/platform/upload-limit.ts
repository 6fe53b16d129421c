import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';

/** The largest body of a request, in bytes. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024;

/**
 * Refuses a file that says itself that it is too large. Fastify would do so too, but by closing the connection while
 * the browser is still sending, which then never gets to see the answer.
 */
export function refuseLargeUpload(request: FastifyRequest): void {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_UPLOAD) {
    throw new SelbstcheckError(
      'file-too-large',
      'The file is larger than 20 MB. Choose the Auswertung itself.',
    );
  }
}
