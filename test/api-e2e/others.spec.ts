import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints } from '@selbstcheck/contracts';
import { smallReport } from '@selbstcheck/testing';
import { call, refused } from './call.js';
import { expectRefusal } from './refusal.js';
import { startSmallTown, type SmallTown } from './small-town.js';
import { importReport, newMember } from './town.js';
import { municipalityTrail } from './trail.js';

interface OtherTown {
  readonly id: string;
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

const SIGNS = ['✘', '(✘)', '(✓)', '✓'];

let town: SmallTown;
const others: OtherTown[] = [];

/** Twelve other towns with one report each: the first criterion is ✘, (✘), (✓), ✓, ✘ … */
beforeAll(async () => {
  town = await startSmallTown();
  await importReport(town.url, town.municipalityId, town.first, smallReport());
  for (let number = 1; number <= 12; number += 1) others.push(await newTown(number));
}, 120_000);

afterAll(async () => {
  await town?.server.stop();
});

async function newTown(number: number): Promise<OtherTown> {
  const { server, url, first } = town;
  const name = `Nachbarort ${number}`;
  const { municipalities } = await call(url, endpoints.createMunicipality, {
    headers: first,
    body: { name },
  });
  const id = municipalities.find((each) => each.name === name)?.id ?? '';
  const headers = await newMember(server, first, id, 'coordination');
  const sign = SIGNS[(number - 1) % SIGNS.length] ?? '';
  const report = smallReport(name).replace('Leitbild der Stadt	(✓)', `Leitbild der Stadt	${sign}`);
  await importReport(url, id, headers, report);
  return { id, name, headers };
}

const join = (headers: OtherTown['headers'], municipalityId: string, joins = true) =>
  call(town.url, endpoints.setParticipation, { headers, params: { municipalityId }, body: { joins } });

const compared = (headers: OtherTown['headers'] = town.first, municipalityId = town.municipalityId) =>
  call(town.url, endpoints.compareWithOthers, { headers, params: { municipalityId } });

describe('a municipality among others of the installation', () => {
  it('sees only what it would be about before it takes part itself', async () => {
    for (const { id, headers } of others) await join(headers, id);
    const answer = await compared();
    expect(answer).toMatchObject({
      participation: { joins: false, since: null, needed: 10 },
      years: [],
      fields: [],
    });
    expect(answer.notice).toContain('nicht teil');
  });

  it('sees median and quartiles of twelve others, and where it lies', async () => {
    await expect(join(town.first, town.municipalityId)).resolves.toMatchObject({ joins: true, needed: 10 });
    const { notice, years, fields } = await compared();
    expect([notice, years]).toEqual([null, [2020]]);
    expect(fields[0]?.criteria[0]).toMatchObject({
      title: { de: 'Leitbild der Stadt' },
      years: [{ year: 2020, own: '2', basis: 'symbols', lower: '3/4', median: '3/2', upper: '9/4' }],
    });
    expect(fields[0]?.criteria[0]?.years[0]?.sentence).toMatch(/der anderen Kommunen \(0,8 bis 2,3\)/);
    const unrated = fields[1]?.criteria.find(({ title }) => title.de === 'Feste und Märkte');
    expect(unrated?.years).toEqual([null]);
  });

  it('never learns who the others are', async () => {
    const answer = JSON.stringify(await compared());
    for (const { id, name } of others) {
      expect(answer).not.toContain(id);
      expect(answer).not.toContain(name);
    }
    expect(answer).not.toContain('Nachbarort');
  });

  it('sees nothing any more when fewer than ten are left, and they see nothing either', async () => {
    const [first, second, third] = others;
    for (const other of [first, second]) await join(other?.headers ?? {}, other?.id ?? '', false);
    expect((await compared()).notice).toBeNull();
    await join(third?.headers ?? {}, third?.id ?? '', false);
    const nine = await compared();
    expect(nine).toMatchObject({ years: [], fields: [] });
    expect(nine.notice).toContain('mindestens 10 andere Kommunen');
    const last = others.at(-1);
    expect((await compared(last?.headers, last?.id)).years).toEqual([]);
  });

  it('joins and leaves by its own coordination only, and both stand in its trail', async () => {
    const { url, first, municipalityId } = town;
    const trail = await municipalityTrail(url, first, municipalityId, 'comparison_joined');
    expect(trail).toMatchObject([{ subject: { kind: 'municipality' }, actor: { role: 'coordination' } }]);
    const problem = await refused(url, endpoints.setParticipation, {
      headers: others[0]?.headers ?? {},
      params: { municipalityId },
      body: { joins: false },
    });
    expectRefusal(problem, 'municipality-not-found', /no such municipality/);
    const wrong = await refused(url, endpoints.setParticipation, {
      headers: first,
      params: { municipalityId },
      body: { joins: 'ja' },
    });
    expectRefusal(wrong, 'request-invalid', /body\.joins/);
    await join(first, municipalityId, false);
    await expect(municipalityTrail(url, first, municipalityId, 'comparison_left')).resolves.toHaveLength(1);
  });
});
