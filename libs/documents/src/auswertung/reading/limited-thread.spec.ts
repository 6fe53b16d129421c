import { describe, expect, it } from '@jest/globals';
import { replyInTime, ThreadEnded } from './limited-thread.js';

const LIMITS = { milliseconds: 30_000, megabytes: 256 };

const program = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const reply = (source: string, limits = LIMITS): Promise<unknown> =>
  replyInTime(program(source), { number: 21 }, limits);

describe('a thread with limits', () => {
  it('is over after its reply, even if it would go on', async () => {
    const doubled = reply(`
      import { parentPort, workerData } from 'node:worker_threads';
      parentPort.postMessage(workerData.number * 2);
      setInterval(() => {}, 1000);
    `);
    await expect(doubled).resolves.toBe(42);
  });

  it.each([
    ['hangs in a loop', 'for (;;) {}'],
    ['hangs in a search', '/^(a+)+$/.test("a".repeat(60) + "b")'],
    ['waits for nothing', 'setInterval(() => {}, 1000)'],
  ])('is ended when it %s', async (_, source) => {
    await expect(reply(source, { ...LIMITS, milliseconds: 100 })).rejects.toThrow(ThreadEnded);
  });

  it.each([
    ['objects', 'const all = []; for (;;) all.push({ all });'],
    ['buffers', 'const all = []; for (;;) all.push(new Uint8Array(1e7).fill(1));'],
    ['one array', 'const all = []; for (;;) all.push(1);'],
  ])('is ended when it fills the memory with %s', async (_, source) => {
    await expect(reply(source)).rejects.toThrow(ThreadEnded);
  });

  it('that ends without a reply is told from one that replied', async () => {
    await expect(reply('process.exit(0)')).rejects.toThrow(ThreadEnded);
  });

  it('hands on an error that it throws, which is a defect and no limit', async () => {
    const defect = reply('throw new TypeError("a defect")');
    await expect(defect).rejects.toMatchObject({ name: 'TypeError', message: 'a defect' });
  });
});
