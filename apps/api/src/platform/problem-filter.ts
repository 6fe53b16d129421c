import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { PROBLEM_STATUS, type Problem, type ProblemCode } from '@selbstcheck/contracts';
import { SelbstcheckError, type SentenceParams } from '@selbstcheck/domain';
import type { FastifyReply } from 'fastify';
import type { Socket } from 'node:net';
import { UPLOAD_TOO_LARGE } from './upload-limit.js';

/** What HTTP itself refuses, as the product's own problems. */
const PROBLEM_OF_STATUS: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  404: ['not-found', 'There is nothing at this address. Check it, or start from the overview.'],
  413: ['file-too-large', UPLOAD_TOO_LARGE],
};
const REQUEST_INVALID = [
  'request-invalid',
  'The request is not understood. Correct it and try again.',
] as const;

const log = new Logger('Problem');

/** Turns every error into RFC 9457 problem details; nothing else leaves the server, no stack either. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    sendProblem(host.switchToHttp().getResponse<FastifyReply>(), error);
  }
}

/** Answers with the problem behind an error. */
export function sendProblem(reply: FastifyReply, error: unknown): void {
  const problem = problemOf(error);
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problem);
}

/** What is no readable HTTP never becomes a request with a reply; it is answered on the bare connection. */
export function refuseUnreadable(_: Error, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const [code, sentence] = REQUEST_INVALID;
  const body = JSON.stringify(problem(code, sentence));
  const head = [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function problemOf(error: unknown): Problem {
  if (error instanceof SelbstcheckError && isProblemCode(error.code)) {
    return problem(error.code, error.message, error.params);
  }
  const status = httpStatusOf(error);
  if (status !== undefined && status >= 400 && status < 500) {
    const [code, sentence] = PROBLEM_OF_STATUS[status] ?? REQUEST_INVALID;
    return problem(code, sentence);
  }
  log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return problem(
    'internal-error',
    'Something went wrong on the server. Try again; the log of the server says more.',
  );
}

function problem(code: ProblemCode, detail: string, params: SentenceParams = {}): Problem {
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
