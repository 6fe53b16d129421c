import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.js';

const ATTEMPTS = 5;

/** A Redis of a test's own. */
export interface StartedRedis {
  /** The address of an empty database that nobody else was given. */
  newUrl(): string;
  /** Starts it again after `kill`, on the same port; empty unless it persists. */
  restart(): Promise<void>;
  /** Ends it without any warning; its folder stays. */
  kill(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts a throw-away Redis on a free port of the loopback, in a temporary folder. With `persists` it knows after a
 * restart what it knew before.
 */
export async function startRedis({ persists = false } = {}): Promise<StartedRedis> {
  const folder = await mkdtemp(path.join(tmpdir(), 'selbstcheck-redis-'));
  const settings = [
    ...['--bind', '127.0.0.1', '--dir', folder, '--databases', '1000', '--save', ''],
    ...(persists ? ['--appendonly', 'yes', '--appendfsync', 'always'] : []),
  ];
  const first = await startOnFreePort(settings).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const { port } = first;
  let { server } = first;
  let databases = 0;
  return {
    newUrl: () => `redis://127.0.0.1:${port}/${databases++}`,
    restart: async () => {
      const started = await start(port, settings);
      if (started.server === null) throw new Error(`Redis did not start again: ${started.words}`);
      ({ server } = started);
    },
    kill: () => end(server),
    stop: async () => {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Another program may take the port between its choice and the start; then the next one is tried. */
async function startOnFreePort(settings: readonly string[]): Promise<{ server: ChildProcess; port: number }> {
  let complaint = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const { server, words } = await start(port, settings);
    if (server !== null) return { server, port };
    complaint = words;
  }
  throw new Error(`Redis did not start: ${complaint}`);
}

/** Reads what the server reports until it is ready, or until it gives up. */
function start(
  port: number,
  settings: readonly string[],
): Promise<{ server: ChildProcess | null; words: string }> {
  const server = spawn('redis-server', ['--port', String(port), ...settings], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    let words = '';
    server.stdout.setEncoding('utf8').on('data', (part: string) => {
      words += part;
      if (words.includes('Ready to accept connections')) resolve({ server, words });
    });
    server.once('error', reject);
    server.once('exit', () => resolve({ server: null, words }));
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGKILL');
  await exited;
}
