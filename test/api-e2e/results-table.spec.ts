import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, endpoints } from '@selbstcheck/contracts';
import { signInAs, startServer, type RunningServer } from '@selbstcheck/testing';
import type { z } from 'zod';
import { call, send } from './call.js';

type Metadata = z.output<typeof endpoints.describeResults.response>;
type Column = Metadata['tableSchema']['columns'][number];

let server: RunningServer;
let headers: Readonly<Record<string, string>>;
let municipalityId: string;
let metadata: Metadata;
let header: readonly string[];
let records: readonly Readonly<Record<string, string>>[];

beforeAll(async () => {
  server = await startServer({ DEMO_DATA: 'on', RATE_LIMIT: '1000000' });
  const session = await signInAs(server, 'coordination');
  const { municipalities } = await call(server.url, endpoints.listMunicipalities, { headers: session });
  municipalityId = municipalities.find(({ name }) => name === 'Weidenfurt')?.id ?? '';
  const params = { municipalityId };
  const { secret } = await call(server.url, endpoints.createToken, {
    headers: session,
    params,
    body: { name: 'Auswertung', scopes: ['read'], days: 1 },
  });
  headers = { authorization: `Bearer ${secret}` };
  metadata = await call(server.url, endpoints.describeResults, { headers, params });
  const described = addressOf(server.url, endpoints.describeResults, params);
  const table = await fetch(new URL(metadata.url, described), { headers });
  [header = [], ...records] = parsed(await table.text());
});

afterAll(async () => {
  await server?.stop();
});

/** CSV by RFC 4180 with the delimiter that the description names; the first line names the columns. */
function parsed(text: string): [readonly string[], ...Readonly<Record<string, string>>[]] {
  const { delimiter } = metadata.dialect;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\n]*))(${delimiter}|\n)`, 'y');
  const lines: string[][] = [[]];
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') lines.push([]);
  }
  const [names = [], ...rows] = lines.filter((line) => line.length > 0);
  return [names, ...rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))];
}

/** Whether a text is of a datatype of CSV on the Web. */
function isOf(datatype: Column['datatype'], text: string): boolean {
  const { base, format, minimum, maximum } = typeof datatype === 'string' ? { base: datatype } : datatype;
  switch (base) {
    case 'string':
      return format === undefined || new RegExp(`^(?:${format})$`).test(text);
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
    case 'boolean':
      return text === 'true' || text === 'false';
    case 'integer':
      return /^[+-]?\d+$/.test(text) && isWithin(Number(text), minimum, maximum);
    case 'double':
      return /^[+-]?(\d+|\d+\.\d+)(e[+-]?\d+)?$/i.test(text) && isWithin(Number(text), minimum, maximum);
    default:
      return false;
  }
}

function isWithin(value: number, minimum: unknown, maximum: unknown): boolean {
  return (
    (minimum === undefined || value >= Number(minimum)) && (maximum === undefined || value <= Number(maximum))
  );
}

describe('the tidy table of all results', () => {
  it('has a row for each criterion in each view of each closed round', async () => {
    const listed = await call(server.url, endpoints.listRounds, { headers, params: { municipalityId } });
    const rounds = listed.rounds.filter(({ state }) => state === 'closed');
    expect(rounds.length).toBeLessThan(listed.rounds.length);
    expect(rounds.map(({ referenceDate }) => referenceDate)).toEqual(
      rounds
        .map(({ referenceDate }) => referenceDate)
        .toSorted()
        .reverse(),
    );
    expect(new Set(records.map((record) => record.round_id))).toEqual(new Set(rounds.map(({ id }) => id)));
    expect(records.length).toBeGreaterThan(34 * rounds.length);
    const leading = records.filter((record) => record.is_leading === 'true');
    expect(new Set(leading.map((record) => record.round_id)).size).toBe(rounds.length);
  });

  it('is what its description says, cell by cell', () => {
    const { columns } = metadata.tableSchema;
    expect(columns.map(({ titles }) => titles)).toEqual(header);
    const wrong = records.flatMap((record, line) =>
      columns
        .filter(({ name, datatype, required }) => {
          const text = record[name] ?? '';
          return text === '' ? required : !isOf(datatype, text);
        })
        .map(({ name }) => `${line}: ${name} ${record[name]}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a different key in each row', () => {
    const { primaryKey } = metadata.tableSchema;
    const keys = records.map((record) => primaryKey.map((name) => record[name]).join(' '));
    expect(new Set(keys).size).toBe(records.length);
  });

  it('has the figures of the overview, exactly', async () => {
    const roundId = records.at(-1)?.round_id ?? '';
    const { fields } = await call(server.url, endpoints.getOverview, {
      headers,
      params: { municipalityId, roundId },
    });
    const fieldId = fields[0]?.id ?? '';
    const { criteria } = await call(server.url, endpoints.explainField, {
      headers,
      params: { municipalityId, roundId, fieldId },
    });
    for (const { id, symbol, calculation } of criteria) {
      const record = records.find(
        (each) => each.round_id === roundId && each.is_leading === 'true' && each.criterion_id === id,
      );
      expect(record).toMatchObject({
        symbol: symbol?.toString() ?? '',
        value: calculation.value ?? '',
        lower: calculation.bounds?.lower ?? '',
        evidence: calculation.evidence,
      });
    }
  });

  it('leads a renamed or merged catalogue on as series, and has no cell that a spreadsheet would run', () => {
    const series = records.filter((record) => record.series_id === 'demonstration-1/d1-1-1');
    expect(new Set(series.map((record) => record.criterion_id))).toEqual(new Set(['d1-1-1', 'd2-1-1']));
    const texts = records.flatMap((record) => Object.values(record));
    expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });

  it('is a file, for programs, under the name of the municipality', async () => {
    const answer = await send(server.url, endpoints.exportResults, { headers, params: { municipalityId } });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('content-disposition')).toMatch(/filename="selbstcheck-results-weidenfurt-/);
  });
});
