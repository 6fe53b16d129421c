import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, anOrigin } from '@selbstcheck/testing';
import type { Person } from '../people/person.js';
import { ANONYMOUS, type Principal } from './actor.js';
import { Authenticate } from './authenticate.js';
import { GiveSecondFactor } from './second-factor-step.js';
import type { SignedIn } from './start-session.js';

let world: AccountWorld;
let person: Person;
let secret: string;
let recoveryCodes: readonly string[];
let giveSecondFactor: GiveSecondFactor;

beforeEach(async () => {
  world = new AccountWorld();
  person = await world.settle();
  ({ secret, recoveryCodes } = await world.secure(person));
  world.wait(60_000);
  const { stores, throttle, secondFactor, startSession, audit, letters } = world;
  giveSecondFactor = new GiveSecondFactor(stores, throttle, secondFactor, startSession, { audit, letters });
});

async function give(code: string, principal?: Principal): Promise<SignedIn> {
  return giveSecondFactor.give(principal ?? (await world.principalOf(person)), code, anOrigin());
}

function code(): string {
  return world.codes.codeAt(secret, world.clock.now());
}

describe('giving the code', () => {
  it('completes the sign-in in a new session; the cookie that waited for it is worth nothing', async () => {
    const waiting = await world.startSession.start(person, 'password');
    const authenticate = new Authenticate(world.stores, world.secrets, world.clock, world.refusals);
    const signedIn = await give(code(), await authenticate.session(waiting.secret));

    expect(signedIn).toMatchObject({ session: { step: 'complete' }, deviceCookie: expect.any(String) });
    expect(await authenticate.session(waiting.secret)).toBe(ANONYMOUS);
    expect(await authenticate.session(signedIn.secret)).toMatchObject({ session: { step: 'complete' } });
    expect(await world.actions()).toEqual(['sign_in_begun', 'signed_in']);
  });

  it('works once per code, also where it is given twice at the same moment', async () => {
    const principals = [await world.principalOf(person), await world.principalOf(person)];
    const outcomes = await Promise.allSettled(principals.map((principal) => give(code(), principal)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(give(code())).rejects.toMatchObject({ code: 'code-wrong' });
  });

  it('works once with a recovery code, however it is typed, and tells the owner', async () => {
    const [first = ''] = recoveryCodes;
    const typed = ` ${first.replaceAll('-', ' ').toUpperCase()} `;
    expect((await give(typed)).session.step).toBe('complete');
    await expect(give(first)).rejects.toMatchObject({ code: 'code-wrong' });
    expect(await world.actions()).toEqual([
      'sign_in_begun',
      'recovery_code_used',
      'signed_in',
      'sign_in_begun',
      'sign_in_failed',
    ]);
    expect(world.mailer.to(person.email)).toMatchObject([{ event: 'recovery_code_used' }]);
  });

  it('is slowed down after five wrong codes, whatever sessions are begun meanwhile', async () => {
    for (let made = 0; made < 5; made += 1) {
      await expect(give('000000')).rejects.toMatchObject({ code: 'code-wrong' });
    }
    await expect(give(code())).rejects.toMatchObject({ code: 'too-many-attempts', params: { seconds: 30 } });
    expect(await world.actions()).toContain('sign_in_failed');
  });

  it('is for sessions that wait for it', async () => {
    await expect(give(code(), ANONYMOUS)).rejects.toMatchObject({ code: 'sign-in-needed' });
    await world.stores.credentials.removeSecondFactor(person.id);
    await expect(give('000000')).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
