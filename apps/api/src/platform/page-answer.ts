import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** A page may be shown in a frame of the product, styles itself inline as mails do, and can do nothing else. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox",
  'x-frame-options': 'SAMEORIGIN',
} as const;

/** A complete page of HTML. */
export class PageAnswer {
  constructor(readonly html: string) {}
}

/** The page is another one; its controller method has to carry @Redirect. */
export class PageElsewhere {
  constructor(readonly url: string) {}
}

/** Sends pages with headers of their own; whatever else is answered passes. */
export class PageAnswers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof PageAnswer)) return answer;
        reply.headers(HEADERS);
        return answer.html;
      }),
    );
  }
}
