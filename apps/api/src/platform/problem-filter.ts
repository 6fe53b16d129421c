import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { PROBLEM_STATUS, type Problem, type ProblemCode } from '@selbstcheck/contracts';
import { SelbstcheckError, type SentenceParams } from '@selbstcheck/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RefusalRecord } from './refusal-record.js';
import { isUpload, REQUEST_TOO_LARGE } from './request-limits.js';
import { uploadTooLarge } from './upload-limit.js';

/** What HTTP itself refuses, as the product's own problems. */
const PROBLEM_OF_STATUS: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  404: ['not-found', 'There is nothing at this address. Check it, or start from the overview.'],
  413: ['request-too-large', REQUEST_TOO_LARGE],
};
export const REQUEST_INVALID = [
  'request-invalid',
  'The request is not understood. Correct it and try again.',
] as const;

const log = new Logger('Problem');

/** Turns every error into RFC 9457 problem details; nothing else leaves the server, no stack either. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly refusals: RefusalRecord) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOf(error, isUpload(request.headers) ? uploadTooLarge(request) : null);
    try {
      await this.refusals.note(request, problem.code as ProblemCode);
    } catch (cause) {
      // what was refused stays refused where the trail cannot be written
      logWithCause(cause);
    }
    send(http.getResponse<FastifyReply>(), problem);
  }
}

/** Answers with a problem. */
export function send(reply: FastifyReply, problem: Problem): void {
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problem);
}

/** Stacks only: what a database driver hangs on its errors may be somebody's data. */
function logWithCause(error: unknown): void {
  const stacks: string[] = [];
  for (let cause = error; cause !== undefined && stacks.length < 5; cause = causeOf(cause)) {
    stacks.push(cause instanceof Error ? (cause.stack ?? cause.message) : `thrown: ${typeof cause}`);
  }
  log.error(stacks.join('\ncaused by '));
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

/** The problem behind an error; what the server is to blame for is logged. `tooLarge` is what a body that is too large is told. */
export function problemOf(error: unknown, tooLarge: SelbstcheckError | null): Problem {
  if (error instanceof SelbstcheckError && isProblemCode(error.code)) {
    if (PROBLEM_STATUS[error.code] >= 500) logWithCause(error);
    return problem(error.code, error.message, error.params);
  }
  const status = httpStatusOf(error);
  if (status !== undefined && status >= 400 && status < 500) {
    if (status === 413 && tooLarge) return problemOf(tooLarge, null);
    const [code, sentence] = PROBLEM_OF_STATUS[status] ?? REQUEST_INVALID;
    return problem(code, sentence);
  }
  logWithCause(error);
  return problem(
    'internal-error',
    'Something went wrong on the server. Try again; the log of the server says more.',
  );
}

/** A problem in the form in which it leaves the server. */
export function problem(code: ProblemCode, detail: string, params: SentenceParams = {}): Problem {
  return {
    type: `urn:selbstcheck:problem:${code}`,
    title: code,
    status: PROBLEM_STATUS[code],
    detail,
    code,
    params: { ...params },
  };
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEM_STATUS, code);
}

function httpStatusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
    return error.statusCode;
  return undefined;
}
