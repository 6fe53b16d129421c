import { Worker } from 'node:worker_threads';

/** What a thread may take until its reply. */
export interface ThreadLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** The thread was ended, or ended itself, before it replied. */
export class ThreadEnded extends Error {}

const MEGABYTE = 1024 * 1024;
const LOOK_EVERY_MS = 20;

/** A thread that meets the heap's limit may end the whole process, so the watch has to come long before it. */
const HEAP_HEADROOM = 4;

/**
 * The one message that a thread sends, which is over afterwards in any case. Rejects with `ThreadEnded` beyond the
 * limits, and with the thread's own error where it throws one.
 */
export async function replyInTime<Reply>(entry: URL, order: unknown, limits: ThreadLimits): Promise<Reply> {
  const thread = new Worker(entry, {
    workerData: order,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_HEADROOM * limits.megabytes },
  });
  const timers: NodeJS.Timeout[] = [];
  try {
    return await new Promise<Reply>((resolve, reject) => {
      const end = (reason: string): void => reject(new ThreadEnded(reason));
      thread.on('message', resolve);
      thread.on('error', (error) => {
        if (isOutOfMemory(error)) end('more memory than the heap may have');
        else reject(error);
      });
      thread.on('exit', () => end('no reply'));
      timers.push(
        setTimeout(() => end(`more than ${limits.milliseconds} ms`), limits.milliseconds),
        watchMemory(limits.megabytes, () => end(`more than ${limits.megabytes} MB`)),
      );
    });
  } finally {
    timers.forEach(clearTimeout);
    await thread.terminate();
  }
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Buffers, of which an inflated PDF consists, are not part of the heap; they show only in the whole process. */
function watchMemory(megabytes: number, exceeded: () => void): NodeJS.Timeout {
  const most = process.memoryUsage.rss() + megabytes * MEGABYTE;
  return setInterval(() => {
    if (process.memoryUsage.rss() > most) exceeded();
  }, LOOK_EVERY_MS);
}
