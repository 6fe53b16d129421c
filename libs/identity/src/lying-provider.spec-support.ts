import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT_ID = 'selbstcheck';
export const CLIENT_SECRET = 'the secret of the client';

/** How an answer differs from an honest one; what is left out is honest. */
export interface Lies {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly idToken?: Readonly<Record<string, unknown>>;
  readonly signature?: 'other key' | 'none' | 'client secret';
  readonly userInfo?: Readonly<Record<string, unknown>>;
  /** Takes over the answer at one path. */
  readonly answer?: Readonly<Record<string, (response: ServerResponse) => void>>;
}

const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A provider of its own making on a loopback port, honest until it is told to lie. */
export class LyingProvider {
  lies: Lies = {};
  /** What the next ID token repeats from the sign-in. */
  nonce = '';
  readonly requests: string[] = [];
  private readonly server = createServer((request, response) => this.answer(request, response));

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.requests.push(path);
    const lie = this.lies.answer?.[path];
    if (lie !== undefined) {
      lie(response);
      return;
    }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(this.honest(path)));
  }

  private honest(path: string): unknown {
    switch (path) {
      case '/.well-known/openid-configuration':
        return { ...metadataOf(this.issuer), ...this.lies.metadata };
      case '/jwks':
        return { keys: [{ ...own.publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] };
      case '/token':
        return { access_token: 'access', token_type: 'bearer', id_token: this.idToken() };
      default:
        return { sub: 'anna', ...this.lies.userInfo };
    }
  }

  private idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, exp: now + 300 };
    const claims = { iss: this.issuer, aud: CLIENT_ID, sub: 'anna', nonce: this.nonce, ...times };
    return jwt({ ...claims, ...this.lies.idToken }, this.lies.signature);
  }
}

function metadataOf(issuer: string): Record<string, unknown> {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    userinfo_endpoint: `${issuer}/userinfo`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

function jwt(claims: object, signature: Lies['signature']): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const signed = (alg: string) => `${encode({ alg, typ: 'JWT' })}.${encode(claims)}`;
  const rs256 = (key: KeyObject) =>
    `${signed('RS256')}.${sign('sha256', Buffer.from(signed('RS256')), key).toString('base64url')}`;
  switch (signature) {
    case undefined:
      return rs256(own.privateKey);
    case 'other key':
      return rs256(other.privateKey);
    case 'none':
      return `${signed('none')}.`;
    case 'client secret':
      return `${signed('HS256')}.${createHmac('sha256', CLIENT_SECRET).update(signed('HS256')).digest('base64url')}`;
  }
}
