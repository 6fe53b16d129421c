import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NoPauses } from '@selbstcheck/testing';
import { ServedTogether } from './served-together.js';

/** Serves when it is let, and notes who was served with whom. */
function aCounter(mostAtOnce = 100) {
  const served: (readonly number[])[] = [];
  const gates: (() => void)[] = [];
  const counter = new ServedTogether<number, string>(
    async (requests) => {
      served.push(requests);
      await new Promise<void>((open) => gates.push(open));
      if (requests.includes(13)) throw new Error('thirteen');
      return requests.map((n) => `answer ${n}`);
    },
    new NoPauses(),
    mostAtOnce,
  );
  const openAll = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) {
      await aTurn();
      gates.shift()?.();
    }
  };
  return { counter, served, openAll };
}

/** Long enough for whatever waits for nothing but promises. */
async function aTurn(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('requests that are served together', () => {
  it('are those that came in one turn, and those that came while others were served', async () => {
    const { counter, served, openAll } = aCounter();
    const first = [1, 2].map((n) => counter.ask('round', n));
    await aTurn();
    const later = [3, 4].map((n) => counter.ask('round', n));
    await aTurn();
    expect(served).toEqual([[1, 2]]);
    await openAll();
    expect(await Promise.all([...first, ...later])).toEqual(['answer 1', 'answer 2', 'answer 3', 'answer 4']);
    expect(served).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('are about the same thing, and not more than can be served at once', async () => {
    const { counter, served, openAll } = aCounter(2);
    const answers = Promise.all([
      ...[1, 2, 3].map((n) => counter.ask('round', n)),
      counter.ask('another round', 4),
    ]);
    await openAll();
    await answers;
    expect(served).toEqual([[1, 2], [4], [3]]);
  });

  it('fail together, and those after them do not', async () => {
    const { counter, openAll } = aCounter();
    const settled = Promise.allSettled([12, 13].map((n) => counter.ask('round', n)));
    await aTurn();
    const next = counter.ask('round', 14);
    await openAll();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await next).toBe('answer 14');
  });

  it('each get their own answer, whoever comes when', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3 }), { maxLength: 30 }), async (turnsBetween) => {
        const together = new ServedTogether<number, number>(
          async (requests) => {
            await Promise.resolve();
            return requests.map((n) => n * 2);
          },
          new NoPauses(),
          4,
        );
        const answers: Promise<number>[] = [];
        for (const [n, turns] of turnsBetween.entries()) {
          answers.push(together.ask('round', n));
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        }
        expect(await Promise.all(answers)).toEqual(turnsBetween.map((_, n) => n * 2));
      }),
    );
  });
});
