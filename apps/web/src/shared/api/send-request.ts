import {
  addressOf,
  CSRF_HEADER,
  FILE_BODY,
  Problem,
  type CallArguments,
  type Endpoint,
} from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { csrfToken } from './csrf-token.js';
import { reportSessionProblem } from './session-problems.js';

/** What a call to an endpoint of the table carries. */
export type ArgumentsOf<E extends Endpoint> = CallArguments<E['params'], E['query'], E['body']>;

/** The body of such a call. */
export type BodyOf<E extends Endpoint> = NonNullable<ArgumentsOf<E>['body']>;

/**
 * Sends a request to an endpoint of the table and answers with a response that is no refusal.
 * Rejects with a SelbstcheckError that carries the problem's code, or `server-unreachable`, or `answer-unexpected`.
 */
export async function sendRequest(
  endpoint: Endpoint,
  args: ArgumentsOf<Endpoint>,
  signal?: AbortSignal,
): Promise<Response> {
  const { params, query, body } = args as {
    params?: Record<string, string>;
    query?: Record<string, string | undefined>;
    body?: unknown;
  };
  const file = endpoint.body === FILE_BODY;
  const request: RequestInit = {
    method: endpoint.method,
    headers: headersOf(endpoint, body !== undefined),
    signal: signal ?? null,
  };
  if (body !== undefined) request.body = file ? (body as Blob) : JSON.stringify(body);
  const response = await answerOf(addressOf('', endpoint, params, query), request);
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The body as JSON; undefined where it is none. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

function headersOf(endpoint: Endpoint, hasBody: boolean): Record<string, string> {
  const token = endpoint.method === 'GET' ? null : csrfToken();
  const contentType = endpoint.body === FILE_BODY ? 'application/octet-stream' : 'application/json';
  return {
    accept: 'application/json',
    ...(hasBody && { 'content-type': contentType }),
    ...(token !== null && { [CSRF_HEADER]: token }),
  };
}

async function answerOf(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    const sentence = 'The server does not answer; check that it runs.';
    throw new SelbstcheckError('server-unreachable', sentence, {}, { cause });
  }
}

async function problemOf(response: Response): Promise<SelbstcheckError> {
  const problem = Problem.safeParse(await readJson(response));
  if (!problem.success) {
    return new SelbstcheckError('answer-unexpected', 'The server refused without saying why.');
  }
  const { code, detail, params } = problem.data;
  reportSessionProblem(code);
  return new SelbstcheckError(code, detail, params);
}
