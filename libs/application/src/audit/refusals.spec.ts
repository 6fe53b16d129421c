import { expect, it } from '@jest/globals';
import { AccountWorld } from '@selbstcheck/testing';
import { NOBODY } from '../access/actor.js';

it('records at most 60 refusals per code and minute, and says later how many were left out', async () => {
  const world = new AccountWorld();
  const refuse = (code: string) => world.refusals.record(NOBODY, null, code, { kind: 'endpoint', id: null });
  for (let made = 0; made < 75; made += 1) await refuse('link-invalid');
  await refuse('not-allowed');
  expect(await world.trail()).toHaveLength(61);

  world.wait(60_000);
  await refuse('link-invalid');
  await refuse('link-invalid');
  expect((await world.trail()).slice(61).map(({ after }) => after)).toEqual([
    { code: 'link-invalid', suppressed: 15 },
    { code: 'link-invalid' },
  ]);
});
