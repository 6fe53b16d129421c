import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, endpoints } from '@selbstcheck/contracts';
import { startServer, type RunningServer } from '@selbstcheck/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';

/** `npm run reliability` asks for more. */
const REPETITIONS = Number(process.env.REPETITIONS ?? '2');
const PEOPLE = 4;

const report = (municipality: string): Uint8Array =>
  new TextEncoder().encode(`Selbstcheck ${municipality}

Auswertung

Überblick

Handlungsfeld 1 – Steuerung
Leitbild	(✓)
Monitoring	✘
Treffpunkte	✓
Die Kommune ist auf dem Weg zur Weltoffenheit fortgeschritten
`);

async function post(address: string, file: Uint8Array): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(file),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

/** Stores reports one after the other until the server is gone; tells which were acknowledged. */
async function storeUntilItStops(url: string, person: number, acknowledged: Set<string>): Promise<void> {
  for (let n = 0; ; n += 1) {
    const municipality = `Ort ${person}-${n}`;
    const file = report(municipality);
    try {
      const preview = await post(addressOf(url, endpoints.previewAuswertung), file);
      const { draftHash } = endpoints.previewAuswertung.response.parse(preview);
      const query = { draftHash, referenceDate: '2020-07-01', municipality };
      await post(addressOf(url, endpoints.commitAuswertung, {}, query), file);
    } catch {
      return;
    }
    acknowledged.add(municipality);
  }
}

async function get<S extends z.ZodType>(address: string, schema: S): Promise<z.output<S>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
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

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'selbstcheck-crash-'));
  });

  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps every acknowledged round, each complete and scored, and no half of one', async () => {
    const acknowledged = new Set<string>();
    for (let k = 0; k < REPETITIONS; k += 1) {
      const victim = await startServer({}, folder);
      server = victim;
      const before = acknowledged.size;
      const people = Array.from({ length: PEOPLE }, (_, p) =>
        storeUntilItStops(victim.url, k * PEOPLE + p, acknowledged),
      );
      await acknowledgedAtLeast(before + 2, acknowledged);
      // a different moment each time, so that the blow falls into different steps
      await pause((k * 7) % 40);
      await victim.kill();
      await Promise.all(people);
    }
    server = await startServer({}, folder);
    const { municipalities } = await get(
      addressOf(server.url, endpoints.listMunicipalities),
      endpoints.listMunicipalities.response,
    );
    expect([...acknowledged].filter((name) => !municipalities.some((m) => m.name === name))).toEqual([]);
    for (const { rounds } of municipalities) {
      expect(rounds).toHaveLength(1);
      const address = addressOf(server.url, endpoints.getOverview, { roundId: rounds[0]?.id ?? '' });
      const overview = await get(address, endpoints.getOverview.response);
      expect(overview.fields.map(({ criteria }) => criteria.map(({ symbol }) => symbol))).toEqual([
        [2, 0, 3],
      ]);
    }
  }, 600_000);
});
