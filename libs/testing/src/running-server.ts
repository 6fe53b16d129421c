import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url));
const START_LIMIT = 60_000;

/** The built server as a process of its own, on a free loopback port. */
export interface RunningServer {
  /** "http://localhost:40123" */
  readonly url: string;
  readonly dataFolder: string;
  /** Everything it wrote so far, both streams. */
  output(): string;
  /** Ends it as a person would and removes the data folder if the test did not bring one. */
  stop(): Promise<void>;
  /** Ends it without any warning, as a power cut would. */
  kill(): Promise<void>;
}

/** How a program that ended by itself ended. */
export interface EndedProgram {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Starts the built server; rejects with its output where it ends or does not answer in time. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
  dataFolder?: string,
): Promise<RunningServer> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'selbstcheck-server-')));
  const { child, output } = run(environment, folder);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    }
    if (dataFolder === undefined && signal === 'SIGTERM') await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await addressOf(child, output);
    return { url, dataFolder: folder, output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  } catch (error) {
    await end('SIGTERM');
    throw error;
  }
}

/** Starts the built server where it is expected to refuse, and waits for its end. */
export async function startServerInVain(
  environment: Readonly<Record<string, string>>,
  dataFolder: string,
  user?: { readonly uid: number; readonly gid: number },
): Promise<EndedProgram> {
  const { child, output } = run(environment, dataFolder, user);
  const timer = setTimeout(() => child.kill('SIGKILL'), START_LIMIT);
  await once(child, 'exit');
  clearTimeout(timer);
  return { exitCode: child.exitCode, output: output() };
}

function run(
  environment: Readonly<Record<string, string>>,
  dataFolder: string,
  user: { readonly uid?: number; readonly gid?: number } = {},
): { child: ChildProcess; output: () => string } {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH, PORT: '0', DATA_DIR: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return { child, output: () => text };
}

async function addressOf(child: ChildProcess, output: () => string): Promise<string> {
  const limit = Date.now() + START_LIMIT;
  while (Date.now() < limit) {
    const url = /http:\/\/localhost:\d+/.exec(output())?.[0];
    if (url !== undefined) return url;
    if (child.exitCode !== null || child.signalCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The server did not start:\n${output()}`);
}
