import { beforeEach, describe, expect, it } from '@jest/globals';
import { AccountWorld, anOrigin, PASSWORD } from '@selbstcheck/testing';
import { Authenticate } from '../access/authenticate.js';
import type { Person } from './person.js';
import { SecondFactors } from './second-factor.js';

let world: AccountWorld;
let secondFactors: SecondFactors;
let person: Person;

async function begin(requiresSecondFactor: boolean): Promise<void> {
  world = new AccountWorld({ requiresSecondFactor });
  const { stores, provePassword, throttle, secondFactor, audit, letters, startSession } = world;
  const reporting = { audit, letters };
  secondFactors = new SecondFactors(stores, provePassword, throttle, secondFactor, reporting, startSession);
  person = await world.settle();
}

beforeEach(() => begin(false));

/** The code of an app, at a moment for which none was given yet. */
function nextCode(secret: string): string {
  world.wait(60_000);
  return world.codes.codeAt(secret, world.clock.now());
}

async function enrol(principal: Awaited<ReturnType<AccountWorld['principalOf']>>) {
  const { secret } = await secondFactors.begin(principal, PASSWORD, anOrigin());
  return { secret, ...(await secondFactors.confirm(principal, nextCode(secret), anOrigin())) };
}

describe('setting a second factor up', () => {
  it('counts once a code was given, gives ten recovery codes, and leaves one new session', async () => {
    const principal = await world.principalOf(person);
    await world.principalOf(person);
    const { secret, address } = await secondFactors.begin(principal, PASSWORD, anOrigin());
    expect(address).toContain(secret);
    expect(await world.secondFactor.isOn(person.id)).toBe(false);

    const { recoveryCodes, signedIn } = await secondFactors.confirm(principal, nextCode(secret), anOrigin());
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await world.secondFactor.isOn(person.id)).toBe(true);
    expect(await world.stores.sessions.listByPerson(person.id)).toEqual([signedIn.session]);
    expect(signedIn.session.digest).not.toBe(principal.session.digest);
    expect(world.mailer.to(person.email)).toMatchObject([{ event: 'second_factor_on' }]);
    expect(await world.actions()).toContain('second_factor_on');
    expect(await world.principalOf(person)).toMatchObject({ session: { step: 'second_factor' } });
  });

  it('does not keep the secret readable', async () => {
    const { secret } = await secondFactors.begin(await world.principalOf(person), PASSWORD, anOrigin());
    expect(await world.stores.credentials.secondFactor(person.id)).not.toMatchObject({
      sealedSecret: secret,
    });
  });

  it('replaces a session that waited for it by a complete one', async () => {
    await begin(true);
    const { secret: earlier, session } = await world.startSession.start(person, 'password');
    expect(session.step).toBe('enrolment');
    const { signedIn } = await enrol({ kind: 'session', session, person, memberships: [] });
    const authenticate = new Authenticate(world.stores, world.secrets, world.clock, world.refusals);
    expect(await authenticate.session(signedIn.secret)).toMatchObject({ session: { step: 'complete' } });
    expect(await authenticate.session(earlier)).toMatchObject({ kind: 'anonymous' });
  });

  it('is not for who has given no code of the present one', async () => {
    await enrol(await world.principalOf(person));
    const waiting = await world.principalOf(person);
    await expect(secondFactors.begin(waiting, PASSWORD, anOrigin())).rejects.toMatchObject({
      code: 'second-factor-needed',
    });
    await expect(secondFactors.confirm(waiting, '000000', anOrigin())).rejects.toMatchObject({
      code: 'second-factor-needed',
    });
  });

  it('needs the password, a beginning, and a code that is right', async () => {
    const principal = await world.principalOf(person);
    await expect(secondFactors.confirm(principal, '000000', anOrigin())).rejects.toMatchObject({
      code: 'second-factor-not-begun',
    });
    await expect(secondFactors.begin(principal, 'Falsch-Falsch-47', anOrigin())).rejects.toMatchObject({
      code: 'password-wrong',
    });
    await secondFactors.begin(principal, PASSWORD, anOrigin());
    await expect(secondFactors.confirm(principal, '000000', anOrigin())).rejects.toMatchObject({
      code: 'code-wrong',
    });
    expect(await world.secondFactor.isOn(person.id)).toBe(false);
  });

  it('is refused while one is on', async () => {
    const principal = await world.principalOf(person);
    await enrol(principal);
    await expect(secondFactors.begin(principal, PASSWORD, anOrigin())).rejects.toMatchObject({
      code: 'second-factor-on',
    });
  });
});

describe('a second factor that is on', () => {
  it('is switched off with password and code', async () => {
    const { secret, signedIn } = await enrol(await world.principalOf(person));
    const { session } = signedIn;
    const principal = { kind: 'session', session, person, memberships: [] } as const;
    await world.principalOf(person);
    await expect(secondFactors.remove(principal, PASSWORD, '000000', anOrigin())).rejects.toMatchObject({
      code: 'code-wrong',
    });
    await secondFactors.remove(principal, PASSWORD, nextCode(secret), anOrigin());
    expect(await world.secondFactor.isOn(person.id)).toBe(false);
    expect(await world.stores.sessions.listByPerson(person.id)).toEqual([session]);
    expect(world.mailer.to(person.email).at(-1)).toMatchObject({ event: 'second_factor_off' });
    expect((await world.actions()).slice(-2)).toEqual(['request_refused', 'second_factor_off']);
  });

  it('stays on where the installation asks for one', async () => {
    await begin(true);
    const principal = await world.principalOf(person);
    const { secret } = await enrol(principal);
    await expect(
      secondFactors.remove(principal, PASSWORD, nextCode(secret), anOrigin()),
    ).rejects.toMatchObject({ code: 'second-factor-required' });
  });

  it('gets new recovery codes in the place of the old', async () => {
    const principal = await world.principalOf(person);
    const { secret, recoveryCodes } = await enrol(principal);
    const renewed = await secondFactors.renewCodes(principal, PASSWORD, nextCode(secret), anOrigin());
    expect(await world.secondFactor.prove(person.id, recoveryCodes[0]!)).toBeNull();
    expect(await world.secondFactor.prove(person.id, renewed[0]!)).toBe('recovery_code');
  });

  it('has recovery codes only where it is on', async () => {
    const principal = await world.principalOf(person);
    await expect(secondFactors.renewCodes(principal, PASSWORD, '000000', anOrigin())).rejects.toMatchObject({
      code: 'second-factor-off',
    });
  });
});
