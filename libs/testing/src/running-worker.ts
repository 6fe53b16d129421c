import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EndedProgram } from './running-server.js';

const WORKER = fileURLToPath(new URL('../../../apps/api/dist/worker.js', import.meta.url));

/** The built worker as a process of its own. */
export interface RunningWorker {
  /** Everything it wrote so far, both streams. */
  output(): string;
  /** Ends it as a person would; gives how it ended. */
  stop(): Promise<EndedProgram>;
  /** Ends it without any warning, as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the built worker and resolves when it says that it runs; rejects with its output where it ends. */
export async function startWorker(
  environment: Readonly<Record<string, string>>,
  dataFolder: string,
): Promise<RunningWorker> {
  const { child, output } = run(environment, dataFolder);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (output().includes('runs jobs')) resolve();
    });
    child.once('exit', () => reject(new Error(`The worker did not start:\n${output()}`)));
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    output,
    stop: async () => {
      await end('SIGTERM');
      return { exitCode: child.exitCode, output: output() };
    },
    kill: () => end('SIGKILL'),
  };
}

/** Starts the built worker where it is expected to refuse, and waits for its end. */
export async function startWorkerInVain(
  environment: Readonly<Record<string, string>>,
  dataFolder: string,
): Promise<EndedProgram> {
  const { child, output } = run(environment, dataFolder);
  await once(child, 'exit');
  return { exitCode: child.exitCode, output: output() };
}

function run(
  environment: Readonly<Record<string, string>>,
  dataFolder: string,
): { child: ChildProcess; output: () => string } {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [WORKER], {
    env: { PATH, DATA_DIR: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return { child, output: () => text };
}
