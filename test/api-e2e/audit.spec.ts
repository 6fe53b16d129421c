import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type AuditEvent } from '@selbstcheck/contracts';
import { createHash } from 'node:crypto';
import { as, startTowns, type Towns } from './town.js';
import { call, refused, send } from './call.js';
import { expectRefusal } from './refusal.js';
import { tamper } from './small-town.js';
import { installationTrail, municipalityTrail } from './trail.js';

const FORMULA = '=HYPERLINK("https://evil.example";"Jugendamt")';
const TOKENS = 105;

let towns: Towns;
let url: string;

beforeAll(async () => {
  towns = await startTowns();
  ({ url } = towns.server);
  const { people, id } = towns.own;
  const params = { municipalityId: id };
  const { members } = await call(url, endpoints.listMembers, as(people.coordination, { params }));
  const oneself = members.find(({ isOneself }) => isOneself)!;
  const body = { role: 'coordination' as const, department: FORMULA, function: '@SUM(1)' };
  const change = as(people.coordination, { params: { ...params, memberId: oneself.id }, body });
  await call(url, endpoints.changeMember, change);
  for (let made = 0; made < TOKENS; made += 1) {
    const token = { name: `Skript ${made}`, scopes: ['read'], days: 1 };
    await send(url, endpoints.createToken, as(people.coordination, { params, body: token }));
  }
});

afterAll(async () => {
  await towns?.server.stop();
});

const keeper = (query: Record<string, string> = {}, town = towns.own) =>
  as(town.people.coordination, { params: { municipalityId: town.id }, query });

/** Today and the day after in the installation's time zone. */
const dayAfter = (days: number): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(Date.now() + days * 86_400_000);

describe('reading the trail', () => {
  it('goes from page to page, newest first, without a gap or a double', async () => {
    const first = await call(url, endpoints.listAudit, keeper());
    expect(first.events).toHaveLength(100);
    const second = await call(url, endpoints.listAudit, keeper({ before: String(first.next) }));
    expect(second.next).toBeNull();
    const sequences = [...first.events, ...second.events].map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => b - a));
    expect(
      first.events.concat(second.events).filter(({ action }) => action === 'token_created'),
    ).toHaveLength(TOKENS);
  });

  it('can be limited to an action and to days', async () => {
    const joined = await call(url, endpoints.listAudit, keeper({ action: 'member_joined' }));
    expect(new Set(joined.events.map(({ action }) => action))).toEqual(new Set(['member_joined']));
    expect(joined.actions).toContain('round_imported');
    const today = keeper({ action: 'member_joined', from: dayAfter(-1), to: dayAfter(0) });
    expect((await call(url, endpoints.listAudit, today)).events).toEqual(joined.events);
    const empty: Record<string, string>[] = [
      { from: dayAfter(1) },
      { to: dayAfter(-2) },
      { action: 'no_such_thing' },
    ];
    for (const query of empty) {
      expect((await call(url, endpoints.listAudit, keeper(query))).events).toEqual([]);
    }
  });

  it.each<Record<string, string>>([
    { from: '2026-02-30' },
    { to: 'gestern' },
    { before: '0' },
    { before: 'x' },
    { action: 'a'.repeat(41) },
  ])('refuses %j with a sentence', async (query) => {
    const problem = await refused(url, endpoints.listAudit, keeper(query));
    expectRefusal(problem, 'request-invalid', new RegExp(`query\\.${Object.keys(query)[0]}`));
  });

  it('shows a municipality its own entries, and the installation none of them', async () => {
    const own = await municipalityTrail(url, towns.own.people.coordination, towns.own.id);
    const foreign = await municipalityTrail(url, towns.foreign.people.coordination, towns.foreign.id);
    const installation = await installationTrail(url, towns.admin);
    const sequences = [own, foreign, installation].map((events) => events.map(({ sequence }) => sequence));
    expect(new Set(sequences.flat()).size).toBe(sequences.flat().length);
    expect(JSON.stringify(foreign)).not.toContain('Skript');
    expect(JSON.stringify(installation)).not.toMatch(/Skript|member_joined|round_imported/);
    expect(foreign.map(({ action }) => action)).toContain('round_imported');
  });

  it('names nobody', async () => {
    const trails = [
      await municipalityTrail(url, towns.own.people.coordination, towns.own.id),
      await installationTrail(url, towns.admin),
    ];
    expect(JSON.stringify(trails)).not.toMatch(/@kommune|Person (coordination|viewer)|personId|Salt/);
  });
});

describe('the exported trail', () => {
  const exported = async (format: 'csv' | 'json') => {
    const response = await send(url, endpoints.exportAudit, keeper({ format }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="protokoll\.(csv|json)"/,
    );
    return {
      text: Buffer.from(await response.arrayBuffer()).toString(),
      type: response.headers.get('content-type'),
    };
  };

  it('is CSV in which no department becomes a formula', async () => {
    const { text, type } = await exported('csv');
    expect(type).toBe('text/csv; charset=utf-8');
    expect(text.startsWith('\uFEFFsequence;at;actor;role;department;function;action')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"";""Jugendamt"")"`);
    expect(text).toContain("'@SUM(1)");
    expect(text).not.toMatch(/(^|[;\n])"?[=+@\t-]/);
    expect(text.split('\n').length).toBeGreaterThan(TOKENS);
  });

  it('is JSON whose every hash can be computed from what stands there', async () => {
    const { text } = await exported('json');
    const { events } = JSON.parse(text) as { events: (AuditEvent & { previousHash: string })[] };
    expect(events.length).toBeGreaterThan(TOKENS);
    for (const { hash, ...content } of events) expect(sha256(sortedJson(content))).toBe(hash);
    const bySequence = new Map(events.map((event) => [event.sequence, event]));
    const linked = events.filter(({ sequence }) => bySequence.has(sequence - 1));
    expect(linked.length).toBeGreaterThan(TOKENS);
    for (const { sequence, previousHash } of linked) {
      expect(previousHash).toBe(bySequence.get(sequence - 1)?.hash);
    }
    expect(text).not.toMatch(/actorSalt|personId/);
  });

  it('leaves an entry itself', async () => {
    await exported('csv');
    const [entry] = await municipalityTrail(url, towns.own.people.coordination, towns.own.id);
    expect(entry).toMatchObject({ action: 'audit_exported', actor: { role: 'coordination' } });
  });
});

describe('the chain', () => {
  const verified = () => call(url, endpoints.verifyAudit, as(towns.admin));

  it('is whole as long as nobody touched it', async () => {
    const { entries, head, ...rest } = await verified();
    expect(rest).toEqual({ isWhole: true, firstSequence: 1, brokenAt: null });
    expect(entries).toBeGreaterThan(TOKENS);
    expect(head).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['what was done', `UPDATE audit_event SET action = 'member_left' WHERE sequence = 20`, 20],
    ['when it was done', `UPDATE audit_event SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 30`, 30],
    ['who did it', `UPDATE audit_event SET personId = 'somebody-else' WHERE sequence = 40`, 40],
    ['whose it is', `UPDATE audit_event SET municipalityId = NULL WHERE sequence = 60`, 60],
    ['a hash', `UPDATE audit_event SET hash = previousHash WHERE sequence = 70`, 70],
    ['that it was done', `DELETE FROM audit_event WHERE sequence = 80`, 80],
  ])('shows that somebody with the database in hand changed %s', async (_, change, sequence) => {
    const { server } = towns;
    tamper(server, `CREATE TABLE untouched AS SELECT * FROM audit_event`);
    expect(tamper(server, change)).toBe(1);
    expect(await verified()).toMatchObject({ isWhole: false, brokenAt: sequence });
    tamper(server, `DELETE FROM audit_event WHERE sequence = ${sequence}`);
    tamper(server, `INSERT INTO audit_event SELECT * FROM untouched WHERE sequence = ${sequence}`);
    tamper(server, `DROP TABLE untouched`);
    expect(await verified()).toMatchObject({ isWhole: true, brokenAt: null });
  });

  it('shows that its newest entries were cut off', async () => {
    const { entries } = await verified();
    expect(tamper(towns.server, `DELETE FROM audit_event WHERE sequence = ${entries}`)).toBe(1);
    expect(await verified()).toMatchObject({ isWhole: false, brokenAt: entries });
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with the members of each object in the order of their names: what the hashes are made of. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${sortedJson(member)}`).join(',')}}`;
}
