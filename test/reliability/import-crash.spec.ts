import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, endpoints } from '@selbstcheck/contracts';
import { setUp, startServer, type RunningServer, type SignedInHeaders } from '@selbstcheck/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';

/** `npm run reliability` asks for more. */
const REPETITIONS = Number(process.env.REPETITIONS ?? '2');
const PEOPLE = 4;

/** Many imports in a short time are the point here. */
const ENVIRONMENT = { RATE_LIMIT: '1000000' };

/** Who imports, and where. The session outlives the server's crashes. */
interface Coordination {
  readonly headers: SignedInHeaders;
  readonly municipalityId: string;
}

/** The place makes every one of them another file. */
const report = (place: string): Uint8Array =>
  new TextEncoder().encode(`Selbstcheck ${place}

Auswertung

Überblick

Handlungsfeld 1 – Steuerung
Leitbild	(✓)
Monitoring	✘
Treffpunkte	✓
Die Kommune ist auf dem Weg zur Weltoffenheit fortgeschritten
`);

async function post(address: string, file: Uint8Array, headers: SignedInHeaders): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(file),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

/** Stores reports one after the other until the server is gone; tells which were acknowledged. */
async function storeUntilItStops(
  url: string,
  { headers, municipalityId }: Coordination,
  person: number,
  acknowledged: Set<string>,
): Promise<void> {
  const params = { municipalityId };
  for (let n = 0; ; n += 1) {
    const title = `Runde ${person}-${n}`;
    const file = report(`Ort ${person}-${n}`);
    try {
      const preview = await post(addressOf(url, endpoints.previewAuswertung, params), file, headers);
      const { draftHash } = endpoints.previewAuswertung.response.parse(preview);
      const query = { draftHash, referenceDate: '2020-07-01', title };
      await post(addressOf(url, endpoints.commitAuswertung, params, query), file, headers);
    } catch {
      return;
    }
    acknowledged.add(title);
  }
}

async function get<S extends z.ZodType>(
  address: string,
  schema: S,
  headers: SignedInHeaders,
): Promise<z.output<S>> {
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
}

/** Every `round_imported` of the trail, page by page. */
async function importsInTrail(url: string, { headers, municipalityId }: Coordination): Promise<string[]> {
  const titles: string[] = [];
  let before: string | undefined;
  do {
    const query = { action: 'round_imported', ...(before === undefined ? {} : { before }) };
    const address = addressOf(url, endpoints.listAudit, { municipalityId }, query);
    const { events, next } = await get(address, endpoints.listAudit.response, headers);
    titles.push(...events.map(({ after }) => String(after?.title)));
    before = next === null ? undefined : String(next);
  } while (before !== undefined);
  return titles;
}

/** Waits until so many imports were acknowledged; a server that acknowledges none fails the test by its time limit. */
async function acknowledgedAtLeast(count: number, acknowledged: ReadonlySet<string>): Promise<void> {
  while (acknowledged.size < count) await pause(2);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe(`a server killed in the middle of imports, ${REPETITIONS} times on the same data`, () => {
  let folder: string;
  let server: RunningServer | undefined;
  let coordination: Coordination;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'selbstcheck-crash-'));
    const { url, stop } = (server = await startServer(ENVIRONMENT, folder));
    const headers = await setUp(server);
    const address = addressOf(url, endpoints.listMunicipalities);
    const { municipalities } = await get(address, endpoints.listMunicipalities.response, headers);
    coordination = { headers, municipalityId: municipalities[0]?.id ?? '' };
    await stop();
  });

  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps every acknowledged round, each complete, scored and in the trail, and no half of one', async () => {
    const acknowledged = new Set<string>();
    for (let k = 0; k < REPETITIONS; k += 1) {
      const victim = await startServer(ENVIRONMENT, folder);
      server = victim;
      const before = acknowledged.size;
      const people = Array.from({ length: PEOPLE }, (_, p) =>
        storeUntilItStops(victim.url, coordination, k * PEOPLE + p, acknowledged),
      );
      await acknowledgedAtLeast(before + 2, acknowledged);
      // a different moment each time, so that the blow falls into different steps
      await pause((k * 7) % 40);
      await victim.kill();
      await Promise.all(people);
    }
    const { url } = (server = await startServer(ENVIRONMENT, folder));
    const { headers, municipalityId } = coordination;
    const { municipalities } = await get(
      addressOf(url, endpoints.listMunicipalities),
      endpoints.listMunicipalities.response,
      headers,
    );
    const rounds = municipalities.flatMap((municipality) => municipality.rounds);
    const titles = rounds.map(({ title }) => title);
    expect([...acknowledged].filter((title) => !titles.includes(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { id: roundId } of rounds) {
      const address = addressOf(url, endpoints.getOverview, { municipalityId, roundId });
      const overview = await get(address, endpoints.getOverview.response, headers);
      expect(overview.fields.map(({ criteria }) => criteria.map(({ symbol }) => symbol))).toEqual([
        [2, 0, 3],
      ]);
    }
    expect((await importsInTrail(url, coordination)).sort()).toEqual(titles.sort());
    const verification = addressOf(url, endpoints.verifyAudit);
    await expect(get(verification, endpoints.verifyAudit.response, headers)).resolves.toMatchObject({
      isWhole: true,
      brokenAt: null,
    });
  }, 600_000);
});
