import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { endpoints, type Endpoint } from '@selbstcheck/contracts';
import { glyphOfSymbol } from '@selbstcheck/domain';
import { signInAs, startServer, type RunningServer } from '@selbstcheck/testing';
import { call, send, type CallParts } from './call.js';
import { rowsOfCsv, rowsOfExcel, type FileRow } from './file-rows.js';

const municipalityId = 'demo-weidenfurt';
const BEFORE = 'demo-weidenfurt-2023';
const AFTER = 'demo-weidenfurt-2025';
const LATEST = 'Selbstcheck 2025 (2025-06-12)';

/** What one place says of a criterion in the latest round; what it does not tell is left out. */
interface Told {
  readonly symbol?: string;
  readonly value?: string | null;
  /** The pieces of the change since the round before. */
  readonly likeForLike?: string | null;
  readonly coverage?: string | null;
  readonly questionnaire?: string | null;
  /** The class in words. */
  readonly label?: string | null;
}

type Place = ReadonlyMap<string, Told>;

let server: RunningServer;
let headers: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startServer({ DEMO_DATA: 'on', RATE_LIMIT: '1000000' });
  headers = await signInAs(server, 'viewer');
});

afterAll(async () => {
  await server?.stop();
});

const asking = (params = {}, query = {}): CallParts => ({
  headers,
  params: { municipalityId, ...params },
  query,
});
const PAIR = { before: BEFORE, after: AFTER };

const fileOf = async (endpoint: Endpoint, parts: CallParts): Promise<Buffer> =>
  Buffer.from(await (await send(server.url, endpoint, parts)).arrayBuffer());

/** The criteria that are asked in the latest round, of a file by their titles and by the columns it has. */
function told(
  rows: readonly FileRow[],
  ids: ReadonlyMap<string, string>,
  columns: Partial<Record<keyof Told, string>>,
) {
  return new Map(
    rows.flatMap((row): [string, Told][] => {
      const id = ids.get(row.get('Kriterium') ?? '');
      if (id === undefined || row.get('Ebene') !== 'Kriterium') return [];
      const figures = Object.entries(columns).map(([figure, heading]) => {
        if (!row.has(heading)) throw new Error(`The file has no column "${heading}".`);
        return [figure, row.get(heading) || null] as const;
      });
      return [[id, Object.fromEntries(figures)]];
    }),
  );
}

async function everyPlace(): Promise<Readonly<Record<string, Place>>> {
  const { url } = server;
  const overview = await call(url, endpoints.getOverview, asking({ roundId: AFTER }));
  const fields = await Promise.all(
    overview.fields.map(({ id }) =>
      call(url, endpoints.explainField, asking({ roundId: AFTER, fieldId: id })),
    ),
  );
  const trends = await call(url, endpoints.getTrends, asking());
  const summaries = trends.fields.flatMap(({ criteria }) => criteria);
  const depths = await Promise.all(
    summaries.map(({ criterionId }) => call(url, endpoints.getCriterionTrend, asking({ criterionId }))),
  );
  const matrix = await call(url, endpoints.getMatrix, asking());
  const pair = await call(url, endpoints.compareRounds, asking({}, PAIR));
  const ids = new Map(summaries.map(({ criterionId, title }) => [title.de, criterionId]));
  const table = rowsOfCsv(await fileOf(endpoints.exportResults, asking()), ',');
  const OF_PAIR = {
    symbol: 'Symbol später',
    value: 'Wert später (genau)',
    likeForLike: 'bei gleichen Fragen (genau)',
    coverage: 'mehr oder andere Fragen beantwortet (genau)',
    questionnaire: 'andere Fragen gestellt (genau)',
    label: 'Einordnung',
  };
  const OF_MATRIX = {
    symbol: `Symbol – ${LATEST}`,
    likeForLike: `bei gleichen Fragen (genau) – ${LATEST}`,
    label: `Änderung – ${LATEST}`,
  };
  const file = (endpoint: Endpoint, format: string, query = {}) =>
    fileOf(endpoint, asking({}, { ...query, format }));
  const { exportComparison, exportMatrix } = endpoints;
  return {
    overview: new Map(
      overview.fields.flatMap(({ criteria }) =>
        criteria.map(({ id, symbol }) => [id, { symbol: glyphOfSymbol(symbol) }] as const),
      ),
    ),
    explanation: new Map(
      fields.flatMap(({ criteria }) =>
        criteria.map(
          ({ id, symbol, calculation }) =>
            [id, { symbol: glyphOfSymbol(symbol), value: calculation.value }] as const,
        ),
      ),
    ),
    trends: new Map(
      summaries.map(({ criterionId, points, change }) => [
        criterionId,
        {
          symbol: glyphOfSymbol(points.at(-1)?.symbol ?? null),
          value: points.at(-1)?.value ?? null,
          likeForLike: change?.likeForLike ?? null,
          label: change?.label ?? null,
        },
      ]),
    ),
    criterion: new Map(
      depths.map(({ criterionId, points, steps }) => [
        criterionId,
        {
          symbol: glyphOfSymbol(points.at(-1)?.symbol ?? null),
          value: points.at(-1)?.calculation.value ?? null,
          likeForLike: steps.at(-1)?.change.likeForLike ?? null,
          coverage: steps.at(-1)?.pieces?.coverage ?? null,
          questionnaire: steps.at(-1)?.pieces?.questionnaire ?? null,
          label: steps.at(-1)?.change.label ?? null,
        },
      ]),
    ),
    matrix: new Map(
      matrix.fields.flatMap(({ criteria }) =>
        criteria.map(({ criterionId, cells }) => {
          const cell = cells.at(-1);
          return [
            criterionId,
            {
              symbol: glyphOfSymbol(cell?.symbol ?? null),
              likeForLike: cell?.change?.likeForLike ?? null,
              label: cell?.change?.label ?? null,
            },
          ] as const;
        }),
      ),
    ),
    comparison: new Map(
      pair.classes.flatMap(({ criteria }) =>
        criteria.map(
          ({ after, change, pieces }) =>
            [
              after.criterionId,
              {
                symbol: glyphOfSymbol(after.symbol),
                value: after.value,
                likeForLike: change.likeForLike,
                coverage: pieces?.coverage ?? null,
                questionnaire: pieces?.questionnaire ?? null,
                label: change.label,
              },
            ] as const,
        ),
      ),
    ),
    'tidy table': new Map(
      table
        .filter((row) => row.get('round_id') === AFTER && row.get('is_leading') === 'true')
        .map((row) => {
          const symbol = row.get('symbol') || null;
          return [
            row.get('criterion_id') ?? '',
            {
              symbol: glyphOfSymbol(symbol === null ? null : (Number(symbol) as 0 | 1 | 2 | 3)),
              value: row.get('value') || null,
            },
          ];
        }),
    ),
    'comparison as CSV': told(rowsOfCsv(await file(exportComparison, 'csv', PAIR), ';'), ids, OF_PAIR),
    'comparison as XLSX': told(await rowsOfExcel(await file(exportComparison, 'xlsx', PAIR)), ids, OF_PAIR),
    'matrix as CSV': told(rowsOfCsv(await file(exportMatrix, 'csv'), ';'), ids, OF_MATRIX),
    'matrix as XLSX': told(await rowsOfExcel(await file(exportMatrix, 'xlsx')), ids, OF_MATRIX),
    'criterion as CSV': new Map(
      await Promise.all(
        summaries.map(async ({ criterionId }) => {
          const parts = asking({ criterionId }, { format: 'csv' });
          const row = rowsOfCsv(await fileOf(endpoints.exportCriterionTrend, parts), ';').at(-1);
          const at = (name: string) => row?.get(name) || null;
          return [
            criterionId,
            {
              symbol: at('Symbol') ?? '',
              value: at('Wert (genau)'),
              likeForLike: at('Unterschied (genau)'),
              label: at('gegenüber der Runde davor'),
            },
          ] as const;
        }),
      ),
    ),
  };
}

it('trap 7: the same figure stands on every screen and in every file', async () => {
  const { criterion: reference, ...others } = await everyPlace();
  expect(reference?.size).toBe(34);
  expect(
    [...(reference?.values() ?? [])].filter(({ likeForLike }) => likeForLike != null).length,
  ).toBeGreaterThan(30);
  for (const [place, figures] of Object.entries(others)) {
    expect([place, figures.size]).toEqual([place, 34]);
    for (const [id, { ...figure }] of figures) {
      const expected = reference?.get(id);
      expect({ place, id, ...expected, ...figure }).toEqual({ place, id, ...expected });
    }
  }
});
