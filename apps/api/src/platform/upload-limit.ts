import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';
import { endpointNameOf } from './endpoint-name.js';

/** The refusal of an upload that is too large for any endpoint, in the words of what the endpoint takes. */
export function uploadTooLarge(request: FastifyRequest): SelbstcheckError {
  return endpointNameOf(request) === 'readDraft'
    ? new SelbstcheckError(
        'catalogue-file-too-large',
        'The catalogue file is larger than 20 MB; at most 5 MB are read. Check that it is the right file.',
      )
    : new SelbstcheckError('file-too-large', 'The file is larger than 20 MB. Choose the Auswertung itself.');
}
