import { addressOf, FILE_BODY, Problem, type CallArguments, type Endpoint } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';

/** What an endpoint of the table answers with. */
export type AnswerOf<E extends Endpoint> = E['response']['_output'];

type ArgumentsOf<E extends Endpoint> = CallArguments<E['params'], E['query'], E['body']>;

/**
 * Calls an endpoint of the table; the answer is checked by its schema.
 * Rejects with a SelbstcheckError that carries the problem's code, or `server-unreachable`, or `answer-unexpected`.
 */
export async function callEndpoint<E extends Endpoint>(
  endpoint: E,
  args: ArgumentsOf<E>,
  signal?: AbortSignal,
): Promise<AnswerOf<E>> {
  const response = await send(endpoint, args, signal);
  const answer = await readJson(response);
  if (!response.ok) throw problemOf(answer);
  const checked = endpoint.response.safeParse(answer);
  if (!checked.success) {
    throw new SelbstcheckError(
      'answer-unexpected',
      'The answer does not have the declared form.',
      {},
      {
        cause: checked.error,
      },
    );
  }
  return checked.data;
}

async function send(
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
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = file ? 'application/octet-stream' : 'application/json';
  const request: RequestInit = { method: endpoint.method, headers, signal: signal ?? null };
  if (body !== undefined) request.body = file ? (body as Blob) : JSON.stringify(body);
  try {
    return await fetch(addressOf('', endpoint, params, query), request);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new SelbstcheckError(
      'server-unreachable',
      'The server does not answer; check that it runs.',
      {},
      {
        cause,
      },
    );
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

function problemOf(answer: unknown): SelbstcheckError {
  const problem = Problem.safeParse(answer);
  return problem.success
    ? new SelbstcheckError(problem.data.code, problem.data.detail, problem.data.params)
    : new SelbstcheckError('answer-unexpected', 'The server refused without saying why.');
}
