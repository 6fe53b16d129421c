import { z } from 'zod';

/**
 * Every error code an endpoint can answer with, and its HTTP status. Codes are stable;
 * the screens have a sentence for each in every language.
 */
export const PROBLEM_STATUS = {
  'request-invalid': 400,
  'sign-in-needed': 401,
  'sign-in-failed': 401,
  'code-wrong': 401,
  'password-wrong': 403,
  'fresh-sign-in-needed': 403,
  'second-factor-needed': 403,
  'enrolment-needed': 403,
  'not-allowed': 403,
  'csrf-token-wrong': 403,
  'host-refused': 403,
  'cross-site-refused': 403,
  'account-not-entitled': 403,
  'provider-refused': 403,
  'second-person-needed': 403,
  'inspection-not-approved': 403,
  'not-found': 404,
  'municipality-not-found': 404,
  'round-not-found': 404,
  'field-not-found': 404,
  'result-not-found': 404,
  'member-not-found': 404,
  'invitation-not-found': 404,
  'token-not-found': 404,
  'person-not-found': 404,
  'participant-not-found': 404,
  'inspection-not-found': 404,
  'provider-missing': 404,
  'link-invalid': 410,
  'address-taken': 409,
  'identity-taken': 409,
  'municipality-exists': 409,
  'member-exists': 409,
  'member-by-provider': 409,
  'last-admin': 409,
  'second-factor-on': 409,
  'second-factor-off': 409,
  'second-factor-required': 409,
  'second-factor-not-begun': 409,
  'provider-flow-missing': 409,
  'operator-missing': 409,
  'round-already-imported': 409,
  'draft-changed': 409,
  'file-too-large': 413,
  'request-too-large': 413,
  'password-weak': 422,
  'account-needed': 422,
  'title-differs': 422,
  'too-many-attempts': 429,
  'too-many-requests': 429,
  'file-empty': 422,
  'file-encoding': 422,
  'file-not-auswertung': 422,
  'file-unreadable': 422,
  'pdf-encrypted': 422,
  'pdf-without-text': 422,
  'pdf-damaged': 422,
  'reference-date-missing': 422,
  'reference-date-invalid': 422,
  'round-title-invalid': 422,
  'draft-without-criteria': 422,
  'internal-error': 500,
  'catalogue-damaged': 500,
  'result-damaged': 500,
  'provider-invalid': 502,
  'provider-unreachable': 503,
  'mail-not-sent': 503,
  'erasure-register-unwritable': 503,
  'database-unreachable': 503,
  'database-locked': 503,
  'data-folder-read-only': 503,
  'database-not-a-database': 503,
  'database-full': 507,
} as const;

/** See PROBLEM_STATUS. */
export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** The problems that every endpoint can answer with. */
export const COMMON_PROBLEMS = [
  'request-invalid',
  'sign-in-needed',
  'second-factor-needed',
  'enrolment-needed',
  'not-allowed',
  'csrf-token-wrong',
  'host-refused',
  'cross-site-refused',
  'request-too-large',
  'too-many-requests',
  'internal-error',
] as const satisfies readonly ProblemCode[];

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
