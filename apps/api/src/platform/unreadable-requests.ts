import type { FastifyReply } from 'fastify';
import type { Socket } from 'node:net';
import { problem, problemOf, REQUEST_INVALID, send } from './problem-filter.js';
import { STRICT_TRANSPORT } from './security-headers.js';

/** Answers what is refused before the server adds its own headers: nothing in it is to be shown or kept. */
export class UnreadableRequests {
  private readonly headers: Readonly<Record<string, string>>;

  constructor(isHttps: boolean) {
    this.headers = {
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      ...(isHttps ? { 'strict-transport-security': STRICT_TRANSPORT } : {}),
    };
  }

  /** An address that nothing was looked up for. */
  answer(reply: FastifyReply, error: unknown): void {
    send(reply.headers(this.headers), problemOf(error, null));
  }

  /** What is no readable HTTP never becomes a request with a reply; it is answered on the bare connection. */
  answerOn(socket: Socket): void {
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
      ...Object.entries(this.headers).map(([name, value]) => `${name}: ${value}`),
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  }
}
