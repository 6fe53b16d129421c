import { z } from 'zod';
import { FILE_ANSWER, FILE_BODY, PAGE_ANSWER, type Endpoint } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { COMMON_PROBLEMS, Problem, PROBLEM_STATUS, type ProblemCode } from './problem.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** The table of endpoints as an OpenAPI 3.1 document; the same table always gives the same document. */
export function openApiDocument(version: string): JsonObject {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Selbstcheck-Monitor',
      version,
      description:
        'x-access names who may call an endpoint. Browsers sign in and send the session cookie with X-CSRF-Token; ' +
        'scripts send an API token with the scope that an endpoint names.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths,
    components: { schemas: namedSchemas(), securitySchemes: SECURITY_SCHEMES },
  };
}

const SECURITY_SCHEMES = {
  session: { type: 'apiKey', in: 'cookie', name: '__Host-selbstcheck_session' },
  token: { type: 'http', scheme: 'bearer', description: 'An API token of a municipality' },
};

function securityOf({ access, scope }: Endpoint): readonly JsonObject[] {
  if (access === 'public') return [];
  return [{ session: [] }, ...(scope === null ? [] : [{ token: [scope] }])];
}

function operation(name: string, endpoint: Endpoint): JsonObject {
  const parameters = [...parametersOf('path', endpoint.params), ...parametersOf('query', endpoint.query)];
  return {
    operationId: name,
    tags: [endpoint.path.split('/')[1]],
    summary: endpoint.summary,
    'x-access': endpoint.access,
    security: securityOf(endpoint),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.body === undefined ? {} : { requestBody: requestBody(endpoint.body) }),
    responses: {
      [endpoint.status]: {
        description: 'Done',
        content: answerOf(endpoint.response),
      },
      ...problemResponses(endpoint.problems),
      default: problemResponse('Any other problem, such as database-unreachable'),
    },
  };
}

function parametersOf(place: 'path' | 'query', schema: z.ZodType | undefined): readonly JsonObject[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, part]) => ({
    name,
    in: place,
    required: place === 'path' || !part.safeParse(undefined).success,
    schema: schemaOf(part),
  }));
}

function requestBody(body: z.ZodType | typeof FILE_BODY): JsonObject {
  const content =
    body === FILE_BODY
      ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
      : { 'application/json': { schema: schemaOf(body) } };
  return { required: true, content };
}

function answerOf(response: Endpoint['response']): JsonObject {
  if (response === PAGE_ANSWER) return { 'text/html': { schema: { type: 'string' } } };
  return response === FILE_ANSWER
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schemaOf(response) } };
}

function problemResponses(problems: readonly ProblemCode[]): JsonObject {
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of [...new Set([...COMMON_PROBLEMS, ...problems])]) {
    const status = PROBLEM_STATUS[code];
    statuses.set(status, [...(statuses.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...statuses].map(([status, codes]) => [status, problemResponse(codes.join(', '))]),
  );
}

function problemResponse(description: string): JsonObject {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

/** Schemas with an id are named once under components and referred to everywhere else. */
function schemaOf(schema: z.ZodType): JsonObject {
  const { $schema: _dialect, $defs: _definitions, ...rest } = toJsonSchema(schema);
  return referToComponents(rest) as JsonObject;
}

function namedSchemas(): JsonObject {
  const named = new Map<string, unknown>();
  const schemas = Object.values<Endpoint>(endpoints)
    .map((endpoint) => endpoint.response)
    .filter((response) => response !== FILE_ANSWER && response !== PAGE_ANSWER);
  for (const schema of [Problem, ...schemas]) {
    const { $schema: _dialect, $defs = {}, ...rest } = toJsonSchema(schema);
    const id = schema.meta()?.id;
    if (id !== undefined) named.set(id, rest);
    for (const [name, definition] of Object.entries($defs)) named.set(name, definition);
  }
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  return referToComponents(Object.fromEntries(sorted)) as JsonObject;
}

function toJsonSchema(schema: z.ZodType): { $schema?: string; $defs?: Record<string, unknown> } & JsonObject {
  return z.toJSONSchema(schema, { io: 'output' });
}

function referToComponents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referToComponents);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string'
        ? member.replace('#/$defs/', '#/components/schemas/')
        : referToComponents(member),
    ]),
  );
}
