import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, anOrigin } from '@selbstcheck/testing';
import { newDeviceCookie } from './device-cookie.js';
import { DAY, HOUR, MINUTE, SECOND } from './moments.js';
import type { RequestOrigin } from './origin.js';

const VICTIM = { proof: 'password', account: 'koordination@kommune.example', personId: 'person-1' } as const;
const ATTACKER = anOrigin({ addressKey: 'attacker' });
const HOME = anOrigin({ addressKey: 'home' });

let world: AccountWorld;

beforeEach(() => {
  world = new AccountWorld();
});

/** Seconds to wait, or 0 for an attempt that was let through and failed. */
async function attempt(origin: RequestOrigin, account: string = VICTIM.account): Promise<number> {
  try {
    await world.throttle.admit({ ...VICTIM, account }, origin);
    return 0;
  } catch (error) {
    return (error as { params: { seconds: number } }).params.seconds;
  }
}

async function attempts(count: number, origin: RequestOrigin): Promise<readonly number[]> {
  const waits: number[] = [];
  for (let made = 0; made < count; made += 1) waits.push(await attempt(origin));
  return waits;
}

describe('guessing one account from one address', () => {
  it('is free five times, then waits 30 seconds, doubling up to 15 minutes', async () => {
    expect(await attempts(5, ATTACKER)).toEqual([0, 0, 0, 0, 0]);
    const waits: number[] = [];
    for (let made = 0; made < 7; made += 1) {
      waits.push(await attempt(ATTACKER));
      world.wait((waits.at(-1) ?? 0) * SECOND);
      expect(await attempt(ATTACKER)).toBe(0);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });

  it('does not wait longer because somebody asks while waiting', async () => {
    await attempts(5, ATTACKER);
    world.wait(20 * SECOND);
    expect(await attempts(3, ATTACKER)).toEqual([10, 10, 10]);
    world.wait(10 * SECOND);
    expect(await attempt(ATTACKER)).toBe(0);
  });

  it('counts attempts of the same moment', async () => {
    const waits = await Promise.all(Array.from({ length: 20 }, () => attempt(ATTACKER)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('starts anew after a success, and after a day', async () => {
    await attempts(4, ATTACKER);
    await (await world.throttle.admit(VICTIM, ATTACKER)).succeeded();
    expect(await attempts(6, ATTACKER)).toEqual([0, 0, 0, 0, 0, 30]);
    world.wait(DAY);
    expect(await attempts(6, ATTACKER)).toEqual([0, 0, 0, 0, 0, 30]);
  });

  it('leaves an entry in the trail without an address', async () => {
    await attempts(6, ATTACKER);
    expect(await world.trail()).toMatchObject([
      {
        action: 'request_refused',
        subject: { kind: 'person', id: 'person-1' },
        after: { code: 'too-many-attempts' },
      },
    ]);
  });
});

describe('an attacker', () => {
  async function hammer(origin: RequestOrigin, duration: number): Promise<void> {
    for (let passed = 0; passed < duration; passed += 10 * SECOND) {
      world.wait(10 * SECOND);
      await attempt(origin);
    }
  }

  it('at one address never stops the victim at another', async () => {
    for (let hour = 0; hour < 12; hour += 1) {
      await hammer(ATTACKER, HOUR);
      expect(await attempt(HOME)).toBe(0);
      world.wait(15 * MINUTE);
    }
  });

  it('at the same address does not stop a browser that the victim signed in with before', async () => {
    const deviceCookie = newDeviceCookie(VICTIM.personId, world.secrets);
    await hammer(HOME, HOUR);
    expect(await attempt(HOME)).toBeGreaterThan(0);
    expect(await attempt({ ...HOME, deviceCookie })).toBe(0);
  });

  it('gains nothing by a cookie of another account or of his own making', async () => {
    await attempts(5, ATTACKER);
    const foreign = newDeviceCookie('person-2', world.secrets);
    const made = `${'n'.repeat(43)}.${'0'.repeat(64)}`;
    for (const deviceCookie of [foreign, made, '', '.']) {
      expect(await attempt({ ...ATTACKER, deviceCookie })).toBe(30);
    }
  });

  it('with a stolen cookie is slowed down as everybody', async () => {
    const deviceCookie = newDeviceCookie(VICTIM.personId, world.secrets);
    expect(await attempts(6, { ...ATTACKER, deviceCookie })).toEqual([0, 0, 0, 0, 0, 30]);
  });

  it('who tries many accounts from one address is stopped after 50', async () => {
    for (let account = 0; account < 50; account += 1) {
      expect(await attempt(ATTACKER, `person-${account}@kommune.example`)).toBe(0);
    }
    expect(await attempt(ATTACKER, 'another@kommune.example')).toBe(30);
    expect(await attempt(HOME, 'another@kommune.example')).toBe(0);
  });

  it('cannot make way for guesses at others by signing in with an account of his own', async () => {
    for (let account = 0; account < 50; account += 1) {
      await attempt(ATTACKER, `person-${account}@kommune.example`);
      const own = { proof: 'password', account: 'own@kommune.example', personId: 'own' } as const;
      if (account < 49) await (await world.throttle.admit(own, ATTACKER)).succeeded();
    }
    expect(await attempt(ATTACKER, 'another@kommune.example')).toBe(30);
  });

  it('with many addresses is slowed to one attempt in 30 seconds, and does not stop known browsers', async () => {
    const deviceCookie = newDeviceCookie(VICTIM.personId, world.secrets);
    for (let address = 0; address < 100; address += 1) {
      expect(await attempt(anOrigin({ addressKey: `address-${address}` }))).toBe(0);
    }
    expect(await attempt(anOrigin({ addressKey: 'address-100' }))).toBe(30);
    expect(await attempt({ ...HOME, deviceCookie })).toBe(0);
    world.wait(30 * SECOND);
    expect(await attempt(anOrigin({ addressKey: 'address-101' }))).toBe(0);
    expect(await attempt(anOrigin({ addressKey: 'address-102' }))).toBe(30);
  });
});

it('lets a whole town hall sign in from one address', async () => {
  for (let desk = 0; desk < 200; desk += 1) {
    const admitted = await world.throttle.admit({ ...VICTIM, account: `desk-${desk}` }, HOME);
    await admitted.succeeded();
  }
  expect(await attempt(HOME, 'newcomer')).toBe(0);
});
