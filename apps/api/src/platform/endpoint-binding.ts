import {
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SerializeOptions,
  SetMetadata,
  applyDecorators,
  type ExecutionContext,
} from '@nestjs/common';
import { FILE_BODY, type Endpoint, type PAGE_ANSWER } from '@selbstcheck/contracts';
import { SelbstcheckError } from '@selbstcheck/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Browser } from './browser.js';
import type { Caller } from './caller.js';
import type { FileAnswer } from './file-answer.js';
import type { PageAnswer, PageElsewhere } from './page-answer.js';
import type { PreparedAnswer } from './prepared-answer.js';

const ENDPOINT = 'selbstcheck:endpoint';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A value that is only read: what use cases answer with is theirs. */
type Unchanged<T> = T extends readonly (infer Part)[]
  ? readonly Unchanged<Part>[]
  : T extends object
    ? { readonly [Key in keyof T]: Unchanged<T[Key]> }
    : T;

/** What a controller method is given: the validated parts of the request, as its endpoint declares them. */
export interface InputOf<E extends Endpoint> {
  readonly params: Parsed<E['params']>;
  readonly query: Parsed<E['query']>;
  readonly body: E['body'] extends typeof FILE_BODY ? Uint8Array : Parsed<E['body']>;
}

/** What a controller method answers with, as its endpoint declares it. */
export type AnswerOf<E extends Endpoint> = E['response'] extends z.ZodType
  ? Unchanged<z.input<E['response']>>
  : E['response'] extends typeof PAGE_ANSWER
    ? PageAnswer | PageElsewhere
    : FileAnswer;

/**
 * Binds a controller method to one row of the table of endpoints: route, status, and the check of what it answers.
 * A method whose arguments or answer do not fit the row does not compile; it takes @Input(), @CalledBy() and
 * @FromBrowser() in this order, as many as it needs.
 */
export function Implements<E extends Endpoint>(endpoint: E) {
  const decorate = applyDecorators(
    RequestMapping({ method: RequestMethod[endpoint.method], path: endpoint.path }),
    HttpCode(endpoint.status),
    ...(typeof endpoint.response === 'string' ? [] : [SerializeOptions({ schema: endpoint.response })]),
    SetMetadata(ENDPOINT, endpoint),
  );
  type Answer = AnswerOf<E> | PreparedAnswer<E>;
  type Method = (input: InputOf<E>, caller: Caller, browser: Browser) => Answer | Promise<Answer>;
  return (target: object, key: string, descriptor: Pick<TypedPropertyDescriptor<Method>, 'value'>): void => {
    decorate(target, key, descriptor);
  };
}

/** The request's validated parts; rejects with `request-invalid` naming the first wrong place. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const endpoint = endpointOf(context.getHandler());
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    params: parsePart('params', endpoint.params, request.params),
    query: parsePart('query', endpoint.query, request.query),
    body: endpoint.body === FILE_BODY ? fileOf(request.body) : parsePart('body', endpoint.body, request.body),
  };
});

/** The row of the table that a controller method implements. */
export function endpointOf(handler: object): Endpoint {
  const endpoint: unknown = Reflect.getMetadata(ENDPOINT, handler);
  if (endpoint === undefined) throw new Error('A controller method answers without @Implements.');
  return endpoint as Endpoint;
}

function parsePart(part: string, schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = [part, ...(issue?.path ?? [])].join('.');
  throw new SelbstcheckError(
    'request-invalid',
    `The request is not understood at ${place}: ${issue?.message ?? 'wrong form'}. Correct it and try again.`,
    { place },
  );
}

/** An upload without a body arrives as nothing; the reader then says that the file is empty. */
function fileOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  if (body === undefined || body === null) return new Uint8Array();
  throw new SelbstcheckError(
    'request-invalid',
    'The file did not arrive as it is. Send its bytes with the content type application/octet-stream.',
    { place: 'body' },
  );
}
