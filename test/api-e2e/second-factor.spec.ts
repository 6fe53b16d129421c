import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, Session } from '@selbstcheck/contracts';
import { FIRST_PERSON, signIn, startServer } from '@selbstcheck/testing';
import { TOTP } from 'otpauth';
import { z } from 'zod';
import { as, newMember, PASSWORD } from './town.js';
import { call, cookieHeaderOf, refused, send } from './call.js';
import { expectRefusal } from './refusal.js';
import { databaseHolds, mailLike, personIdOf, startSmallTown, type SmallTown } from './small-town.js';
import { installationTrail } from './trail.js';

type Headers = Readonly<Record<string, string>>;

interface Secured {
  readonly email: string;
  /** Renewed when the factor was switched on; the one before no longer counts. */
  readonly session: Headers;
  readonly secret: string;
  /** The code with which the factor was switched on. */
  readonly code: string;
  readonly recoveryCodes: readonly string[];
}

const codeOf = (secret: string, timestamp = Date.now()) => new TOTP({ secret }).generate({ timestamp });
const password = (town: SmallTown, email: string) => signIn(town.url, { email, password: PASSWORD });

/** The headers of a browser after an answer that gave it a session. */
async function sessionIn(response: Response): Promise<Headers & { step: string }> {
  const { session } = z.object({ session: Session }).parse(await response.json());
  const cookie = cookieHeaderOf(response);
  return { cookie, 'x-csrf-token': session.csrfToken, step: session.step };
}

/** The headers of a browser whose session was renewed by an answer that says nothing of it. */
async function renewed(url: string, response: Response): Promise<Headers> {
  const cookie = cookieHeaderOf(response);
  const { session } = await call(url, endpoints.getSession, { headers: { cookie } });
  if (session === null) throw new Error('The session was not renewed.');
  return { cookie, 'x-csrf-token': session.csrfToken };
}

const give = (town: SmallTown, half: Headers, code: string) =>
  send(town.url, endpoints.giveSecondFactor, as(half, { body: { code } }));
const refuseCode = (town: SmallTown, half: Headers, code: string) =>
  refused(town.url, endpoints.giveSecondFactor, as(half, { body: { code } }));

async function secured(town: SmallTown, email: string): Promise<Secured> {
  const { server, url, first, municipalityId } = town;
  const session = await newMember(server, first, municipalityId, 'viewer', email);
  const body = { password: PASSWORD };
  const { secret } = await call(url, endpoints.beginSecondFactor, as(session, { body }));
  const code = codeOf(secret);
  const response = await send(url, endpoints.confirmSecondFactor, as(session, { body: { code } }));
  const { recoveryCodes } = z.object({ recoveryCodes: z.array(z.string()) }).parse(await response.json());
  const fresh = await renewed(url, response);
  expect((await call(url, endpoints.getSession, { headers: session })).session).toBeNull();
  return { email, session: fresh, secret, code, recoveryCodes };
}

describe('a second factor that somebody chose', () => {
  let town: SmallTown;

  beforeAll(async () => {
    town = await startSmallTown();
  });

  afterAll(async () => {
    await town?.server.stop();
  });

  it('is set up with the password and a first code, ends other sessions, and is told by mail', async () => {
    const { url, server, first, municipalityId } = town;
    const email = 'sicher@kommune.example';
    const session = await newMember(server, first, municipalityId, 'viewer', email);
    const other = await password(town, email);
    const begin = (body: object) => as(session, { body });
    expectRefusal(
      await refused(url, endpoints.beginSecondFactor, begin({ password: 'Falsch-Falsch-99-Falsch' })),
      'password-wrong',
      /not right/,
    );
    const unbegun = await refused(url, endpoints.confirmSecondFactor, begin({ code: '123456' }));
    expectRefusal(unbegun, 'second-factor-not-begun', /Begin/);
    const { secret, address } = await call(url, endpoints.beginSecondFactor, begin({ password: PASSWORD }));
    expect(address).toMatch(/^otpauth:\/\/totp\/.*sicher/);
    const late = codeOf(secret, Date.now() - 600_000);
    for (const code of ['', 'abcdef', late]) {
      expectRefusal(
        await refused(url, endpoints.confirmSecondFactor, begin({ code })),
        'code-wrong',
        /not right/,
      );
    }
    expect((await call(url, endpoints.getAccount, as(session))).secondFactor).toBe('off');
    const { recoveryCodes } = await call(url, endpoints.confirmSecondFactor, begin({ code: codeOf(secret) }));
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await call(url, endpoints.getSession, { headers: other })).session).toBeNull();
    await mailLike(server, email, /mit einer App eingeschaltet/);
    expect(await databaseHolds(server, secret)).toBe(false);
    expect(await databaseHolds(server, recoveryCodes[0]!)).toBe(false);
  });

  it('lets nobody in with the password alone', async () => {
    const { url, municipalityId } = town;
    const { email } = await secured(town, 'halb@kommune.example');
    const half = await password(town, email);
    const { session } = await call(url, endpoints.getSession, { headers: half });
    expect(session).toMatchObject({ step: 'second_factor', memberships: [] });
    for (const endpoint of [endpoints.listMunicipalities, endpoints.getAccount, endpoints.exportAccount]) {
      expectRefusal(await refused(url, endpoint, as(half)), 'second-factor-needed', /code of your auth/);
    }
    const away = await refused(url, endpoints.beginSecondFactor, as(half, { body: { password: PASSWORD } }));
    expectRefusal(away, 'second-factor-needed', /code of your auth/);
    expect(half.cookie).not.toContain('selbstcheck_device');
    const members = await refused(url, endpoints.listMembers, as(half, { params: { municipalityId } }));
    expect(members.code).toBe('second-factor-needed');
  });

  it('leaves a trace of a password without its code, and of what was refused for want of it', async () => {
    const { url, first } = town;
    const { email } = await secured(town, 'gestohlen@kommune.example');
    const half = await password(town, email);
    const [begun] = await installationTrail(url, first, 'sign_in_begun');
    expect(begun).toMatchObject({
      actor: { kind: 'person' },
      subject: { kind: 'session' },
      after: { proof: 'password' },
    });
    await refused(url, endpoints.listMunicipalities, as(half));
    const [refusal] = await installationTrail(url, first, 'request_refused');
    expect(refusal).toMatchObject({
      actor: { kind: 'person' },
      subject: { kind: 'endpoint', id: 'listMunicipalities' },
      after: { code: 'second-factor-needed' },
    });
    const signedIn = await installationTrail(url, first, 'signed_in');
    expect(signedIn.map(({ subject }) => subject.id)).not.toContain(begun?.subject.id);
  });

  it('takes no code twice, and no wrong one', async () => {
    const { email, code, secret } = await secured(town, 'zweimal@kommune.example');
    const half = await password(town, email);
    expectRefusal(await refuseCode(town, half, code), 'code-wrong', /used already/);
    const next = codeOf(secret, Date.now() + 30_000);
    const whole = await sessionIn(await give(town, half, next));
    expect(whole.step).toBe('complete');
    expect((await call(town.url, endpoints.getSession, { headers: half })).session).toBeNull();
    const again = await password(town, email);
    expectRefusal(await refuseCode(town, again, next), 'code-wrong', /used already/);
    const [entry] = await installationTrail(town.url, town.first, 'sign_in_failed');
    expect(entry).toMatchObject({ after: { proof: 'second_factor' } });
    expect(JSON.stringify(await installationTrail(town.url, town.first))).not.toContain(next);
  });

  it('is slowed down after five wrong codes, however often the password was right', async () => {
    const { email } = await secured(town, 'geraten@kommune.example');
    const codes = [];
    for (let guess = 0; guess < 6; guess += 1) {
      codes.push((await refuseCode(town, await password(town, email), `00000${guess}`)).code);
    }
    expect(codes).toEqual([...Array<string>(5).fill('code-wrong'), 'too-many-attempts']);
  });

  it('takes each recovery code once, however it is written, and tells the owner', async () => {
    const { url, server, first } = town;
    const { email, recoveryCodes } = await secured(town, 'verloren@kommune.example');
    const [code = ''] = recoveryCodes;
    const written = ` ${code.toUpperCase().replaceAll('-', ' ')} `;
    const whole = await sessionIn(await give(town, await password(town, email), written));
    expect(await call(url, endpoints.getAccount, as(whole))).toMatchObject({ recoveryCodesLeft: 9 });
    expectRefusal(await refuseCode(town, await password(town, email), code), 'code-wrong', /used already/);
    await mailLike(server, email, /Ersatzcode benutzt/);
    expect(await installationTrail(url, first, 'recovery_code_used')).toHaveLength(1);
  });

  it('can be switched off by its owner with a code, and by the administration for who lost it', async () => {
    const { url, server, first } = town;
    const { email, session, recoveryCodes } = await secured(town, 'neues.handy@kommune.example');
    const fresh = await password(town, email);
    const whole = await sessionIn(await give(town, fresh, recoveryCodes[0]!));
    const wrong = as(whole, { body: { password: PASSWORD, code: '000000' } });
    expectRefusal(await refused(url, endpoints.removeSecondFactor, wrong), 'code-wrong', /not right/);
    const params = { personId: await personIdOf(town, email) };
    expect((await call(url, endpoints.getSession, { headers: session })).session).not.toBeNull();
    await call(url, endpoints.resetSecondFactor, as(first, { params }));
    for (const headers of [whole, session]) {
      expect((await call(url, endpoints.getSession, { headers })).session).toBeNull();
    }
    await mailLike(server, email, /mit einer App ausgeschaltet/);
    const again = await password(town, email);
    expect((await call(url, endpoints.getSession, { headers: again })).session?.step).toBe('complete');
  });
});

describe('an installation that asks everybody for a second factor', () => {
  it('lets nobody work before it is set up, and nobody switch it off', async () => {
    const open = await startSmallTown();
    const { dataFolder } = open.server;
    await open.server.kill();
    const strict = await startServer({ REQUIRE_SECOND_FACTOR: 'on' }, dataFolder);
    const { url } = strict;
    const session = await signIn(url, FIRST_PERSON);
    const { session: seen } = await call(url, endpoints.getSession, { headers: session });
    expect(seen).toMatchObject({ step: 'enrolment', memberships: [] });
    for (const endpoint of [endpoints.listMunicipalities, endpoints.getAccount, endpoints.administerPeople]) {
      expectRefusal(await refused(url, endpoint, as(session)), 'enrolment-needed', /set it up first/);
    }
    const body = { password: FIRST_PERSON.password };
    const { secret } = await call(url, endpoints.beginSecondFactor, as(session, { body }));
    const confirmation = as(session, { body: { code: codeOf(secret) } });
    const whole = await renewed(url, await send(url, endpoints.confirmSecondFactor, confirmation));
    expect((await call(url, endpoints.listMunicipalities, as(whole))).municipalities).toHaveLength(1);
    const removal = as(whole, { body: { ...body, code: codeOf(secret, Date.now() + 30_000) } });
    expectRefusal(
      await refused(url, endpoints.removeSecondFactor, removal),
      'second-factor-required',
      /asks everybody/,
    );
    await strict.stop();
    await open.server.stop();
  });
});
