import { endpoints, type Endpoint, type ProblemCode } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';
import { endpointNameOf } from './endpoint-name.js';

/** In the words of what an endpoint takes; an endpoint that knows none of them takes an Auswertung. */
const SENTENCES: ReadonlyArray<readonly [ProblemCode, string]> = [
  [
    'catalogue-file-too-large',
    'The catalogue file is larger than 20 MB; at most 5 MB are read. Check that it is the right file.',
  ],
  [
    'evidence-file-too-large',
    'The file is larger than 20 MB; at most 10 MB are kept. Make it smaller, or name an address on the web.',
  ],
  [
    'table-file-too-large',
    'The file is larger than 20 MB. Fill in the template without inserting pictures or further tables.',
  ],
];
const OF_AUSWERTUNG = [
  'file-too-large',
  'The file is larger than 20 MB. Choose the Auswertung itself.',
] as const;

/** The refusal of an upload that is too large for any endpoint. */
export function uploadTooLarge(request: FastifyRequest): SelbstcheckError {
  const name = endpointNameOf(request);
  const table: Readonly<Record<string, Endpoint>> = endpoints;
  const problems = name === null ? [] : (table[name]?.problems ?? []);
  const [code, sentence] = SENTENCES.find(([each]) => problems.includes(each)) ?? OF_AUSWERTUNG;
  return new SelbstcheckError(code, sentence);
}
