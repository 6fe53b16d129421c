import { Redis } from 'ioredis';
import { once } from 'node:events';

/** How long anybody waits for an answer of Redis. */
const ANSWER_MS = 1_000;

/** Every queue and everybody who waits listens; without a limit of its own Node would warn. */
export const LISTENERS = 1_000;

/** What a link tells of its connection. */
export interface LinkListener {
  /** Redis answers, for the first time or again. */
  ready(): void;
  failed(error: Error): void;
}

/**
 * A connection for short commands, made when it is first needed. Nobody waits longer than a second for it, nor at all
 * while it is known to be away, and it comes back by itself.
 */
export class RedisLink {
  private redis: Redis | null = null;
  private isAway = false;

  constructor(
    private readonly url: string,
    private readonly listener: LinkListener,
  ) {}

  get connection(): Redis {
    this.redis ??= this.connect();
    return this.redis;
  }

  /** Resolves with what `ask` resolves with; rejects where that fails, or takes longer than a second. */
  async within<T>(ask: () => Promise<T>): Promise<T> {
    const { connection } = this;
    if (this.isAway) throw new Error('Redis is away.');
    const signal = AbortSignal.timeout(ANSWER_MS);
    if (connection.status !== 'ready') await once(connection, 'ready', { signal });
    const late = once(signal, 'abort').then((): never => {
      throw new Error('Redis does not answer.');
    });
    return Promise.race([ask(), late]);
  }

  close(): void {
    this.redis?.disconnect();
  }

  private connect(): Redis {
    // without a queue for while it is away, commands fail at once instead of piling up
    const redis = new Redis(this.url, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
    redis.setMaxListeners(LISTENERS);
    redis.on('error', (error: Error) => this.listener.failed(error));
    redis.on('close', () => {
      this.isAway = true;
    });
    redis.on('ready', () => {
      this.isAway = false;
      this.listener.ready();
    });
    return redis;
  }
}
