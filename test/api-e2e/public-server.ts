import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));

/** What comes back over the bare connection. */
export interface BareAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What goes out, headers as they are: fetch would not let go of the host name. */
export interface BareRequest {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks a server on loopback as a proxy or an attacker would. */
export function ask({ port, path, method = 'GET', headers = {}, body }: BareRequest): Promise<BareAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    outgoing.on('error', reject);
    if (body === undefined) outgoing.end();
    else outgoing.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
}

/** Sends bytes that need not be HTTP, and gives what came back until the server closed the connection. */
export async function sendBytes(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let text = '';
  socket.on('data', (part: string) => (text += part));
  socket.end(bytes);
  await once(socket, 'close');
  return text;
}

/** A server that has a public address of its own. */
export interface PublicServer {
  readonly port: number;
  readonly dataFolder: string;
  output(): string;
  stop(): Promise<void>;
}

/** Starts the built server as it runs behind a proxy; it waits until the server says where it is. */
export async function startPublicServer(
  environment: Readonly<Record<string, string>> & { readonly PUBLIC_URL: string },
): Promise<PublicServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'selbstcheck-public-'));
  const port = await freePort();
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, PORT: String(port), DATA_DIR: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let text = '';
  const isReady = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.includes(' runs on ') && text.includes('/einrichten#')) resolve();
      });
    }
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataFolder, { recursive: true, force: true });
  };
  const failed = ended.then(() => Promise.reject(new Error(`The server did not start:\n${text}`)));
  failed.catch(() => undefined);
  await Promise.race([isReady, failed]);
  return { port, dataFolder, output: () => text, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
