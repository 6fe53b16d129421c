import { describe, expect, it } from '@jest/globals';
import { Turnstile } from './turnstile.js';

/** Work that ends when the test says so. */
function works(turnstile: Turnstile, count: number) {
  const started: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const outcomes = Array.from({ length: count }, (_, index) =>
    turnstile.pass(() => {
      started.push(index);
      return new Promise<number>((resolve, reject) => {
        ends[index] = (error) => (error ? reject(error) : resolve(index));
      });
    }),
  );
  return { started, ends, outcomes };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a turnstile for two', () => {
  it('lets the third in when one leaves, in the order in which they came', async () => {
    const { started, ends, outcomes } = works(new Turnstile(2), 4);
    await settled();
    expect(started).toEqual([0, 1]);
    ends[1]!();
    await settled();
    expect(started).toEqual([0, 1, 2]);
    ends[0]!();
    await settled();
    expect(started).toEqual([0, 1, 2, 3]);
    ends[2]!();
    ends[3]!();
    await expect(Promise.all(outcomes)).resolves.toEqual([0, 1, 2, 3]);
  });

  it('is free again after work that failed', async () => {
    const turnstile = new Turnstile(1);
    await expect(turnstile.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(turnstile.pass(() => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('keeps a late one behind those who wait', async () => {
    const turnstile = new Turnstile(1);
    const early = works(turnstile, 2);
    await settled();
    early.ends[0]!();
    const late = works(turnstile, 1);
    await settled();
    expect(early.started).toEqual([0, 1]);
    expect(late.started).toEqual([]);
    early.ends[1]!();
    await settled();
    late.ends[0]!();
    await expect(Promise.all([...early.outcomes, ...late.outcomes])).resolves.toEqual([0, 1, 0]);
  });
});
