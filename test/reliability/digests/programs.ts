import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const START_LIMIT_MS = 60_000;
const LOOK_MS = 20;
/** What a server and a worker say once they do their work. */
const READY = { main: / runs on http/, worker: / runs jobs\./ };

/** A program of the product that is started, killed and started again. */
export class Program {
  private child: ChildProcess | null = null;
  private text = '';
  kills = 0;

  constructor(
    private readonly name: keyof typeof READY,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  /** The end of what it wrote since it was started last. */
  get output(): string {
    return this.text.slice(-4_000);
  }

  /** Does not wait until it works. Nothing happens where it runs. */
  start(): void {
    if (this.isRunning()) return;
    const { PATH = '' } = process.env;
    const path = fileURLToPath(new URL(`../../../apps/api/dist/${this.name}.js`, import.meta.url));
    this.text = '';
    const child = spawn(process.execPath, [path], {
      env: { PATH, PORT: '0', ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => (this.text += part));
    }
    this.child = child;
  }

  /** Rejects with its output where it ends by itself, or does not begin in time. */
  async ready(): Promise<void> {
    const limit = Date.now() + START_LIMIT_MS;
    while (!READY[this.name].test(this.text)) {
      if (!this.isRunning() || Date.now() > limit)
        throw new Error(`${this.name} did not start:\n${this.text}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    if (this.isRunning()) this.kills += 1;
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  isRunning(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child === null || !this.isRunning()) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}
