import { LARGEST_FILE_BODY } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';

/** Said wherever an upload is refused for its size. */
export const UPLOAD_TOO_LARGE = 'The file is larger than 20 MB. Choose the Auswertung itself.';

/**
 * Refuses a file that says itself that it is too large. Fastify would do so too, but by closing the connection while
 * the browser is still sending, which then never gets to see the answer.
 */
export function refuseLargeUpload(request: FastifyRequest): void {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FILE_BODY) {
    throw new SelbstcheckError('file-too-large', UPLOAD_TOO_LARGE);
  }
}
