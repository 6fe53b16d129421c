import type { StartedRedis } from '@selbstcheck/testing';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Chance } from './chance.js';
import type { EvilMailServer } from './evil-mail-server.js';
import { pause } from './patience.js';
import type { Program } from './programs.js';

const LONGEST_CALM_MS = 1_500;

/** What is done to an installation while it works. */
export interface Trouble {
  /** Ends everything, as for some days without power. */
  killAll(): Promise<void>;
  /** Something bad happens at a random moment, or nothing does; then everything runs again and knows what is due. */
  strike(): Promise<void>;
  /** Tells that there may be something to do, as the server does after a change. */
  hint(): Promise<void>;
  /** What its programs wrote last, for whoever has to find out what went wrong. */
  outputs(): string;
}

/** How often an installation is struck, and what a blow may wait for. */
export interface Blows {
  /** In that part of the cases. */
  readonly part: number;
  readonly mailServer: EvilMailServer;
}

/** A random moment, or the worst one: a mail was taken, and whoever brought it does not know that yet. */
async function momentOfBlow(chance: Chance, { mailServer }: Blows): Promise<void> {
  const calm = pause(chance.below(LONGEST_CALM_MS));
  if (chance.happens(0.5)) return calm;
  await Promise.race([mailServer.nextAccepted(), pause(LONGEST_CALM_MS)]);
}

/** A single server on a database of its own. */
export class OneServer implements Trouble {
  constructor(
    private readonly server: Program,
    private readonly chance: Chance,
    private readonly blows: Blows,
  ) {}

  async killAll(): Promise<void> {
    await this.server.kill();
  }

  async strike(): Promise<void> {
    await this.hint();
    if (!this.chance.happens(this.blows.part)) return;
    await momentOfBlow(this.chance, this.blows);
    await this.server.kill();
    this.server.start();
  }

  /** It looks for what is due when it starts, and nobody else can tell it; so it is ended as a person would end it. */
  async hint(): Promise<void> {
    await this.server.stop();
    this.server.start();
    await this.server.ready();
  }

  outputs(): string {
    return this.server.output;
  }
}

const BLOWS = {
  kill_one: 3,
  kill_both: 3,
  kill_and_empty_redis: 4,
  empty_redis: 2,
  restart_redis: 3,
} as const;

/** Two workers that share jobs over Redis. */
export class TwoWorkers implements Trouble {
  constructor(
    private readonly workers: readonly Program[],
    private readonly redis: StartedRedis,
    private readonly redisUrl: string,
    private readonly chance: Chance,
    private readonly blows: Blows & { hint(): Promise<void> },
  ) {}

  async killAll(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.kill()));
  }

  async strike(): Promise<void> {
    for (const worker of this.workers) worker.start();
    await this.hint();
    if (!this.chance.happens(this.blows.part)) return;
    await momentOfBlow(this.chance, this.blows);
    await this.deal(this.chance.pick(BLOWS));
    for (const worker of this.workers) worker.start();
    await this.hint();
  }

  async hint(): Promise<void> {
    await this.blows.hint();
  }

  outputs(): string {
    return this.workers.map(({ output }) => output).join('\n---\n');
  }

  private async deal(blow: keyof typeof BLOWS): Promise<void> {
    const [first, second] = this.chance.happens(0.5) ? this.workers : this.workers.toReversed();
    if (blow.startsWith('kill')) await first?.kill();
    if (blow === 'kill_both') await second?.kill();
    if (blow === 'empty_redis' || blow === 'kill_and_empty_redis') await emptied(this.redisUrl);
    if (blow !== 'restart_redis') return;
    await this.redis.kill();
    await pause(this.chance.below(LONGEST_CALM_MS));
    await this.redis.restart();
  }
}

async function emptied(redisUrl: string): Promise<void> {
  const socket = connect(Number(new URL(redisUrl).port), '127.0.0.1');
  socket.write('FLUSHALL\r\nQUIT\r\n');
  socket.resume();
  await once(socket, 'close');
}
