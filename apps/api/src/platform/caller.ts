import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor, Principal, RequestOrigin } from '@selbstcheck/application';
import type { FastifyRequest } from 'fastify';

/** Who stands behind a request, and as what they may act. */
export interface Caller {
  readonly principal: Principal;
  readonly actor: Actor;
  readonly origin: RequestOrigin;
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** Notes who calls, for whatever answers the request. */
export function noteCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

/** Who calls, or null where the request was refused before that was known. */
export function callerOf(request: FastifyRequest): Caller | null {
  return callers.get(request) ?? null;
}

/** The caller that the access guard let through. */
export const CalledBy = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (caller === null) throw new Error('A controller method wants its caller without the access guard.');
  return caller;
});
