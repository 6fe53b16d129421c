import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Slots } from './slots.js';

describe('taking turns', () => {
  it('never lets more than the slots run at once, starts in order, and a failure frees its slot', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        fc.scheduler(),
        async (most, outcomes, scheduler) => {
          const slots = new Slots(most);
          const started: number[] = [];
          let running = 0;
          let peak = 0;
          const runs = outcomes.map((succeeds, index) =>
            slots.run(async () => {
              started.push(index);
              running += 1;
              peak = Math.max(peak, running);
              await scheduler.schedule(Promise.resolve());
              running -= 1;
              if (!succeeds) throw new Error(`${index}`);
              return index;
            }),
          );
          const settled = Promise.allSettled(runs);
          await scheduler.waitFor(settled);
          expect(started).toEqual(outcomes.map((_, index) => index));
          expect(peak).toBe(Math.min(most, outcomes.length));
          expect((await settled).map(({ status }) => status === 'fulfilled')).toEqual(outcomes);
        },
      ),
    );
  });
});
