import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endpoints, type Endpoint, type MeanChangeView } from '@selbstcheck/contracts';
import { PIECES, pieceWords } from '@selbstcheck/domain';
import { signInAs, startServer, type RunningServer } from '@selbstcheck/testing';
import { call, send, type CallParts } from './call.js';
import { rowsOfCsv, rowsOfExcel, type FileRow } from './file-rows.js';

const municipalityId = 'demo-weidenfurt';

/** What a place says of a field, named by its number, or of the whole; what it does not tell is left out. */
type Told = Readonly<Record<string, string | null>>;
type Place = ReadonlyMap<string, Told>;

const OVERALL = 'overall';
const PIECE_HEADINGS = PIECES.map((piece) => [piece, `${pieceWords(piece, 'de').name} (genau)`] as const);

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

const fileOf = async (endpoint: Endpoint, query: object): Promise<Buffer> =>
  Buffer.from(await (await send(server.url, endpoint, asking({}, query))).arrayBuffer());

const text = (figure: string | number | null | undefined): string | null =>
  figure == null || figure === '' ? null : String(figure);

function inComparison({ before, after, raw, stages, pieces }: MeanChangeView): Told {
  return {
    stageBefore: text(stages.before),
    stage: text(stages.after),
    valueBefore: before,
    value: after,
    raw,
    ...Object.fromEntries(PIECES.map((piece) => [piece, pieces?.[piece] ?? null])),
  };
}

/** The rows of fields and of the whole, by the columns that tell a figure. */
function inFile(rows: readonly FileRow[], columns: Readonly<Record<string, string>>): Place {
  return new Map(
    rows.flatMap((row): [string, Told][] => {
      const level = row.get('Ebene');
      if (level !== 'Gesamt' && level !== 'Handlungsfeld') return [];
      const told = Object.entries(columns).map(([figure, heading]) => {
        if (!row.has(heading)) throw new Error(`The file has no column "${heading}".`);
        return [figure, text(row.get(heading))] as const;
      });
      return [[level === 'Gesamt' ? OVERALL : (row.get('Nr.') ?? ''), Object.fromEntries(told)]];
    }),
  );
}

const OF_COMPARISON = {
  stageBefore: 'Stufe früher',
  stage: 'Stufe später',
  valueBefore: 'Wert früher (genau)',
  value: 'Wert später (genau)',
  raw: 'Unterschied (genau)',
  ...Object.fromEntries(PIECE_HEADINGS),
};

async function comparisonOf(pair: object): Promise<Place> {
  const { fields, overall } = await call(server.url, endpoints.compareRounds, asking({}, pair));
  return new Map<string, Told>([
    [OVERALL, inComparison(overall)],
    ...fields.map((each) => [String(each.field.number), inComparison(each)] as const),
  ]);
}

async function placesOf(roundId: string, pair: object): Promise<Readonly<Record<string, Place>>> {
  const { url } = server;
  const overview = await call(url, endpoints.getOverview, asking({ roundId }));
  const whole = await call(url, endpoints.explainOverall, asking({ roundId }));
  const explained = await Promise.all(
    overview.fields.map(({ id }) => call(url, endpoints.explainField, asking({ roundId, fieldId: id }))),
  );
  const matrix = await call(url, endpoints.getMatrix, asking());
  const at = matrix.rounds.findIndex((round) => round.roundId === roundId);
  const { title = '', referenceDate = '' } = matrix.rounds[at] ?? {};
  const inRound = (heading: string) => `${heading} – ${title} (${referenceDate})`;
  const OF_MATRIX = {
    stage: inRound('Stufe'),
    value: inRound('Wert (genau)'),
    likeForLike: inRound('bei gleichen Fragen (genau)'),
  };
  const inMatrix = (cell: (typeof matrix.overall)[number] | undefined): Told => ({
    stage: text(cell?.stage),
    value: cell?.value ?? null,
    likeForLike: cell?.change?.likeForLike ?? null,
  });
  const { exportComparison, exportMatrix } = endpoints;
  const [csv, xlsx] = [{ format: 'csv' }, { format: 'xlsx' }];
  return {
    overview: new Map<string, Told>([
      [OVERALL, { stage: text(overview.overall.stage) }],
      ...overview.fields.map(({ number, stage }) => [String(number), { stage: text(stage) }] as const),
    ]),
    'explanation of the whole': new Map<string, Told>([
      [OVERALL, { stage: text(whole.score.stage), value: whole.score.value }],
      ...whole.fields.map(
        ({ number, stage, value }) => [String(number), { stage: text(stage), value }] as const,
      ),
    ]),
    'explanation of each field': new Map<string, Told>([
      [OVERALL, {}],
      ...explained.map(
        ({ number, score }) => [String(number), { stage: text(score.stage), value: score.value }] as const,
      ),
    ]),
    matrix: new Map<string, Told>([
      [OVERALL, inMatrix(matrix.overall[at])],
      ...matrix.fields.map(({ number, cells }) => [String(number), inMatrix(cells[at])] as const),
    ]),
    'comparison as CSV': inFile(
      rowsOfCsv(await fileOf(exportComparison, { ...pair, ...csv }), ';'),
      OF_COMPARISON,
    ),
    'comparison as XLSX': inFile(
      await rowsOfExcel(await fileOf(exportComparison, { ...pair, ...xlsx })),
      OF_COMPARISON,
    ),
    'matrix as CSV': inFile(rowsOfCsv(await fileOf(exportMatrix, csv), ';'), OF_MATRIX),
    'matrix as XLSX': inFile(await rowsOfExcel(await fileOf(exportMatrix, xlsx)), OF_MATRIX),
  };
}

describe.each([
  ['of one catalogue version', '2023', '2025'],
  ['of two catalogue versions', '2020', '2023'],
])('trap 7: fields and the whole in two rounds %s', (_, earlier, later) => {
  it('have the same stage, value and pieces on every screen and in every file', async () => {
    const pair = { before: `${municipalityId}-${earlier}`, after: `${municipalityId}-${later}` };
    const reference = await comparisonOf(pair);
    expect([...reference.keys()].toSorted()).toEqual(['1', '2', '3', '4', '5', '6', '7', OVERALL]);
    expect(
      [...reference.values()].every((told) => told['value'] != null && told['likeForLike'] != null),
    ).toBe(true);
    for (const [place, figures] of Object.entries(await placesOf(pair.after, pair))) {
      expect([place, [...figures.keys()].toSorted()]).toEqual([place, [...reference.keys()].toSorted()]);
      for (const [part, told] of figures) {
        const expected = reference.get(part);
        expect({ place, part, ...expected, ...told }).toEqual({ place, part, ...expected });
      }
    }
  });
});
