import { z } from 'zod';

/**
 * Every error code an endpoint can answer with, and its HTTP status. Codes are stable;
 * the screens have a sentence for each in every language.
 */
export const PROBLEM_STATUS = {
  'request-invalid': 400,
  'host-refused': 403,
  'cross-site-refused': 403,
  'not-found': 404,
  'round-not-found': 404,
  'field-not-found': 404,
  'result-not-found': 404,
  'round-already-imported': 409,
  'draft-changed': 409,
  'file-too-large': 413,
  'file-empty': 422,
  'file-encoding': 422,
  'file-not-auswertung': 422,
  'file-unreadable': 422,
  'pdf-encrypted': 422,
  'pdf-without-text': 422,
  'pdf-damaged': 422,
  'reference-date-missing': 422,
  'reference-date-invalid': 422,
  'municipality-name-missing': 422,
  'municipality-name-invalid': 422,
  'draft-without-criteria': 422,
  'internal-error': 500,
  'catalogue-damaged': 500,
  'result-damaged': 500,
  'database-unreachable': 503,
  'database-locked': 503,
  'data-folder-read-only': 503,
  'database-not-a-database': 503,
  'database-full': 507,
} as const;

/** See PROBLEM_STATUS. */
export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** RFC 9457 problem details, with the stable code and the values its sentence needs. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'Problem' });

/** See Problem. */
export type Problem = z.infer<typeof Problem>;
