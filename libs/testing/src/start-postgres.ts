import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';
import { findPostgresBinaries } from './postgres-binaries.js';

const run = promisify(execFile);
const USER = 'selbstcheck';
const PASSWORD = 'nur-zum-testen';
const ATTEMPTS = 5;

/** A PostgreSQL of a test's own. */
export interface StartedPostgres {
  /** The address of its empty database. */
  readonly url: string;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

/** What a child process of PostgreSQL is started with. */
interface Surroundings {
  readonly cwd: string;
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Starts a throw-away PostgreSQL on a free port of the loopback, in a temporary folder, forgetful of power cuts
 * because nothing in it shall last. Run by root it belongs to the user `postgres`, as PostgreSQL refuses root.
 */
export async function startPostgres(): Promise<StartedPostgres> {
  const binaries = await findPostgresBinaries();
  const folder = await mkdtemp(path.join(tmpdir(), 'selbstcheck-postgres-'));
  const surroundings = { cwd: folder, ...(await unprivileged()) };
  try {
    await createCluster(binaries, folder, surroundings);
    const { server, port } = await startOnFreePort(binaries, folder, surroundings);
    return {
      url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await stopServer(server);
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function unprivileged(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  const idOf = async (flag: string): Promise<number> => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

async function createCluster(binaries: string, folder: string, surroundings: Surroundings): Promise<void> {
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, PASSWORD);
  if (surroundings.uid !== undefined && surroundings.gid !== undefined) {
    for (const owned of [folder, passwordFile]) await chown(owned, surroundings.uid, surroundings.gid);
  }
  const options = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', '--no-sync', '--no-instructions'];
  await run(
    path.join(binaries, 'initdb'),
    [`--pgdata=${dataFolder(folder)}`, `--username=${USER}`, `--pwfile=${passwordFile}`, ...options],
    surroundings,
  );
}

/** Another program may take the port between its choice and the start; then the next one is tried. */
async function startOnFreePort(
  binaries: string,
  folder: string,
  surroundings: Surroundings,
): Promise<{ server: ChildProcess; port: number }> {
  let complaint = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const settings = {
      listen_addresses: '127.0.0.1',
      port: String(port),
      unix_socket_directories: '',
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
    };
    const server = spawn(
      path.join(binaries, 'postgres'),
      [
        '-D',
        dataFolder(folder),
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      { ...surroundings, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const answer = await firstWords(server);
    if (answer.isReady) return { server, port };
    complaint = answer.words;
  }
  throw new Error(`PostgreSQL did not start: ${complaint}`);
}

/** Reads what the server reports until it is ready, or until it gives up. */
async function firstWords(server: ChildProcess): Promise<{ isReady: boolean; words: string }> {
  return new Promise((resolve, reject) => {
    let words = '';
    server.stderr?.setEncoding('utf8').on('data', (part: string) => {
      words += part;
      if (words.includes('ready to accept connections')) resolve({ isReady: true, words });
    });
    server.once('error', reject);
    server.once('exit', () => resolve({ isReady: false, words }));
  });
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  // immediate shutdown: it drops the connections that are left and saves nothing
  server.kill('SIGQUIT');
  await exited;
}

function dataFolder(folder: string): string {
  return path.join(folder, 'cluster');
}
