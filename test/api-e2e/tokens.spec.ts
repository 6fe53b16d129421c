import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { smallReport } from '@selbstcheck/testing';
import { as, importReport, newMember } from './town.js';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { databaseHolds, personIdOf, startSmallTown, tamper, type SmallTown } from './small-town.js';
import { installationTrail, municipalityTrail } from './trail.js';

let town: SmallTown;

beforeAll(async () => {
  town = await startSmallTown();
});

afterAll(async () => {
  await town?.server.stop();
});

type Scope = 'read' | 'import';

async function newToken(scopes: Scope[], maker: Readonly<Record<string, string>> = town.first, days = 1) {
  const body = { name: `Skript für ${scopes.join(' und ')}`, scopes, days };
  const params = { municipalityId: town.municipalityId };
  const { token, secret } = await call(town.url, endpoints.createToken, as(maker, { params, body }));
  return { token, secret, script: { authorization: `Bearer ${secret}` } };
}

const params = () => ({ municipalityId: town.municipalityId });

describe('an API token', () => {
  it('is shown once, and kept neither in the list nor the trail nor the database', async () => {
    const { token, secret } = await newToken(['read']);
    expect(secret).toMatch(/^scm_[\w-]{43}$/);
    const list = await call(town.url, endpoints.listTokens, as(town.first, { params: params() }));
    expect(list.tokens).toContainEqual({ ...token, state: 'valid' });
    const trail = await municipalityTrail(town.url, town.first, town.municipalityId);
    expect(trail[0]).toMatchObject({ action: 'token_created', subject: { kind: 'token', id: token.id } });
    const bare = secret.slice('scm_'.length);
    expect(JSON.stringify([list, trail])).not.toContain(bare);
    expect(await databaseHolds(town.server, bare)).toBe(false);
    expect(await databaseHolds(town.server, token.id)).toBe(true);
  });

  it('lets a script do what it was made for, and nothing else', async () => {
    const [reader, importer] = [await newToken(['read']), await newToken(['import'])];
    const roundId = await importReport(town.url, town.municipalityId, importer.script, smallReport());
    const { municipalities } = await call(town.url, endpoints.listMunicipalities, as(reader.script));
    expect(municipalities[0]?.rounds.map(({ id }) => id)).toContain(roundId);
    const [imported] = await municipalityTrail(town.url, town.first, town.municipalityId, 'round_imported');
    expect(imported?.actor.kind).toBe('token');

    const file = new TextEncoder().encode(smallReport());
    const beyond = [
      [endpoints.listMunicipalities, importer.script, {}],
      [endpoints.previewAuswertung, reader.script, { params: params(), file }],
      [endpoints.listMembers, reader.script, { params: params() }],
      [
        endpoints.createToken,
        reader.script,
        { params: params(), body: { name: 'x', scopes: ['read'], days: 1 } },
      ],
      [endpoints.getAccount, reader.script, {}],
      [endpoints.administerPeople, reader.script, {}],
    ] as const;
    for (const [endpoint, headers, parts] of beyond) {
      const problem = await refused(town.url, endpoint, { headers, ...parts });
      expectRefusal(problem, 'not-allowed', /does not allow this/);
    }
  });

  it('ends after the days it was made for', async () => {
    const { token, script } = await newToken(['read'], town.first, 30);
    const lasts = Date.parse(token.expiresAt) - Date.parse(token.createdAt);
    expect(lasts).toBe(30 * 24 * 60 * 60 * 1000);
    await call(town.url, endpoints.listMunicipalities, as(script));
    tamper(town.server, 'UPDATE api_token SET expiresAt = createdAt WHERE id = ?', token.id);
    const problem = await refused(town.url, endpoints.listMunicipalities, as(script));
    expectRefusal(problem, 'sign-in-needed', /sign in/);
    const { tokens } = await call(town.url, endpoints.listTokens, as(town.first, { params: params() }));
    expect(tokens.find(({ id }) => id === token.id)?.state).toBe('expired');
    const [entry] = await municipalityTrail(town.url, town.first, town.municipalityId, 'request_refused');
    expect(entry).toMatchObject({
      after: { code: 'token-invalid' },
      subject: { kind: 'token', id: token.id },
    });
  });

  it.each([0, 367, 1.5, -1])('is not made for %s days', async (days) => {
    const body = { name: 'Skript', scopes: ['read'], days };
    const problem = await refused(
      town.url,
      endpoints.createToken,
      as(town.first, { params: params(), body }),
    );
    expectRefusal(problem, 'request-invalid', /body\.days/);
  });

  it('ends at once where it is revoked', async () => {
    const { token, script } = await newToken(['read']);
    const parts = as(town.first, { params: { ...params(), tokenId: token.id } });
    const { tokens } = await call(town.url, endpoints.revokeToken, parts);
    expect(tokens.find(({ id }) => id === token.id)?.state).toBe('revoked');
    const problem = await refused(town.url, endpoints.listMunicipalities, as(script));
    expectRefusal(problem, 'sign-in-needed', /sign in/);
    const unknown = as(town.first, { params: { ...params(), tokenId: 'nothing' } });
    expectRefusal(await refused(town.url, endpoints.revokeToken, unknown), 'token-not-found', /no such/i);
  });

  it('ends where whoever made it no longer coordinates, or is deactivated', async () => {
    const { server, url, first, municipalityId } = town;
    const email = 'machte.skripte@kommune.example';
    const maker = await newMember(server, first, municipalityId, 'coordination', email);
    const ofMember = await newToken(['read'], maker);
    const personId = await personIdOf(town, email);
    const state = (value: 'active' | 'deactivated') =>
      as(first, { params: { personId }, body: { state: value, isInstallationAdmin: false } });
    await call(url, endpoints.changePerson, state('deactivated'));
    await refused(url, endpoints.listMunicipalities, as(ofMember.script));
    await call(url, endpoints.changePerson, state('active'));
    const revived = await refused(url, endpoints.listMunicipalities, as(ofMember.script));
    expectRefusal(revived, 'sign-in-needed', /sign in/);
  });

  it.each([
    ['unknown', `Bearer scm_${'A'.repeat(43)}`],
    ['empty', 'Bearer '],
    ['of another kind', 'Basic ZXJzdGU6cGVyc29u'],
    ['far too long', `Bearer ${'A'.repeat(5000)}`],
  ])('that is %s is refused, also beside a session, and noted', async (_, authorization) => {
    const problem = await refused(town.url, endpoints.listMunicipalities, {
      headers: { ...town.first, authorization },
    });
    expectRefusal(problem, 'sign-in-needed', /sign in/);
    const [entry] = await installationTrail(town.url, town.first, 'request_refused');
    expect(entry).toMatchObject({ actor: { kind: 'anonymous' }, after: { code: 'token-invalid' } });
  });
});
