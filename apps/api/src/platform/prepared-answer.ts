import {
  StandardSchemaSerializerInterceptor,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Endpoint } from '@selbstcheck/contracts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** An answer as the bytes that leave the server; they were held against its endpoint before. */
export class PreparedAnswer<E extends Endpoint = Endpoint> {
  constructor(
    readonly endpoint: E,
    readonly bytes: Buffer,
    readonly etag: string,
  ) {}
}

/** Checks every answer but those that were checked when they were prepared. */
export class AnswerSerializer extends StandardSchemaSerializerInterceptor {
  override serialize(
    ...[answer, schema, options]: Parameters<StandardSchemaSerializerInterceptor['serialize']>
  ): ReturnType<StandardSchemaSerializerInterceptor['serialize']> {
    return isPrepared(answer) ? answer : super.serialize(answer, schema, options);
  }
}

/** Sends prepared answers as they are; whatever else is answered passes. */
export class PreparedAnswerSending implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next
      .handle()
      .pipe(map((answer: unknown) => (isPrepared(answer) ? bytesOf(answer, reply) : answer)));
  }
}

/** Whoever has an answer already and asks with its tag is told so, without the bytes. */
export function answerNotModified(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const etag = reply.getHeader('etag');
    if (reply.statusCode !== 200 || typeof etag !== 'string') return payload;
    if (!namesTag(request.headers['if-none-match'], etag)) return payload;
    reply.code(304).removeHeader('content-length').removeHeader('content-type');
    return null;
  });
}

function isPrepared(answer: unknown): answer is PreparedAnswer {
  return answer instanceof PreparedAnswer;
}

function bytesOf({ bytes, etag }: PreparedAnswer, reply: FastifyReply): Buffer {
  reply.header('content-type', 'application/json; charset=utf-8').header('etag', etag);
  return bytes;
}

/** By weak comparison (RFC 9110, 13.1.2): the same answer may be packed in another way. */
function namesTag(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim());
  return tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
