import type { Endpoint } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import { readJson, sendRequest, type ArgumentsOf } from './send-request.js';

/** An endpoint that answers with what its schema says, and not with a file. */
export type AnsweringEndpoint = Endpoint<Exclude<Endpoint['response'], string>>;

/** What an endpoint of the table answers with. */
export type AnswerOf<E extends AnsweringEndpoint> = E['response']['_output'];

/**
 * Calls an endpoint of the table; the answer is checked by its schema.
 * Rejects with a SelbstcheckError that carries the problem's code, or `server-unreachable`, or `answer-unexpected`.
 */
export async function callEndpoint<E extends AnsweringEndpoint>(
  endpoint: E,
  args: ArgumentsOf<E>,
  signal?: AbortSignal,
): Promise<AnswerOf<E>> {
  const response = await sendRequest(endpoint, args, signal);
  const checked = endpoint.response.safeParse(await readJson(response));
  if (!checked.success) {
    const sentence = 'The answer does not have the declared form.';
    throw new SelbstcheckError('answer-unexpected', sentence, {}, { cause: checked.error });
  }
  return checked.data;
}
