import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archiveOf, workbookParts } from '@selbstcheck/testing';
import { constants, deflateRawSync } from 'node:zlib';
import { AnsweredRound } from './answered-round.js';
import { PlanningTown } from './planned-round.js';
import { filledWorkbook, QuestionnaireDesk, questionnaireRows, workbookOf } from './questionnaire-file.js';
import { expectRefusal } from './refusal.js';

let town: PlanningTown;
let round: AnsweredRound;
let desk: QuestionnaireDesk;
let blank: Buffer;

beforeAll(async () => {
  town = await PlanningTown.start();
  round = await AnsweredRound.open(town);
  desk = new QuestionnaireDesk(round);
  blank = await desk.file('contributor', 'xlsx');
});

afterAll(async () => {
  await town?.server.stop();
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook whose sheet inflates from one megabyte to a gigabyte, whatever its directory says. */
function bomb(saidBytes: number): Uint8Array {
  const megabyte = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_SYNC_FLUSH });
  const content = Buffer.concat(Array<Buffer>(1024).fill(megabyte));
  return archiveOf(
    workbookParts({ sheets: { Fragebogen: '' } }).map((part) =>
      part.name.includes('sheet1') ? { ...part, content, isPacked: true, saidBytes } : part,
    ),
  );
}

describe('a file that is refused', () => {
  it.each([
    ['an empty one', new Uint8Array(), 'table-file-empty', /empty/],
    ['a PDF that calls itself .xlsx', bytes('%PDF-1.7 …'), 'table-file-type', /\.xlsx.*CSV/],
    [
      'an archive that is no workbook',
      archiveOf([{ name: 'a.txt', content: 'a' }]),
      'table-file-type',
      /template/,
    ],
    ['a bomb that says how large it is', bomb(2 ** 30), 'table-file-too-large', /unpacked/],
    ['a bomb that lies', bomb(1000), 'table-file-too-large', /unpacked/],
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'table-file-damaged',
      /password/,
    ],
    ['half a workbook', bytes('PK\u0003\u0004 and no more'), 'table-file-damaged', /save it again/],
    [
      'a table without its columns',
      workbookOf([
        ['Name', 'Wert'],
        ['a', 'b'],
      ]),
      'table-file-columns',
      /headings/,
    ],
    [
      'JSON of something else',
      bytes('{"format":"selbstcheck-catalogue"}'),
      'table-file-type',
      /questionnaire/,
    ],
    ['half of JSON', bytes('{"format":'), 'table-file-damaged', /JSON/],
    [
      'a table in an encoding of long ago',
      Uint8Array.of(0x4e, 0x72, 0x3b, 0x81),
      'table-file-encoding',
      /UTF-8/,
    ],
  ] as const)('is %s', async (_, file, code, sentence) => {
    expectRefusal(await desk.refused('contributor', file), code, sentence);
  });

  it('is the questionnaire of another round', async () => {
    const other = await AnsweredRound.open(town);
    const theirs = await new QuestionnaireDesk(other).file('contributor', 'xlsx');
    expectRefusal(await desk.refused('contributor', theirs), 'table-file-foreign', /another round/);
  });

  it('is any file for a round that is closed, or not open yet', async () => {
    const planned = await town.plan({ title: 'Noch nicht' });
    const plannedDesk = new QuestionnaireDesk({ town, roundId: planned });
    expectRefusal(await plannedDesk.refused('coordination', blank), 'round-not-open');
    const closed = await AnsweredRound.closed(town);
    const file = await new QuestionnaireDesk(closed).file('contributor', 'xlsx');
    expectRefusal(await new QuestionnaireDesk(closed).refused('contributor', file), 'round-closed');
  });

  it('leaves the server as it was', async () => {
    await Promise.all([bomb(1000), bomb(2 ** 30)].map((file) => desk.refused('contributor', file)));
    expect((await desk.preview('contributor', blank)).findings).toEqual([]);
  });
});

describe('a file that is right in part', () => {
  it('loses nothing that is right, and names the rest with its row', async () => {
    const file = await filledWorkbook(blank, {
      '1.1.1': { Antwort: '=HYPERLINK("http://evil.example")', Notiz: 'bleibt' },
      '1.1.2': { Antwort: 'vielleicht' },
      '1.2.1': { Antwort: 'ja', Notiz: 'x'.repeat(5000) },
    });
    const rowOf = (code: string, rows: Awaited<ReturnType<typeof questionnaireRows>>) =>
      rows.findIndex(([first]) => first === code) + 1;
    const rows = await questionnaireRows(blank);
    const { findings } = await desk.preview('contributor', file);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ['formula-left-out', rowOf('1.1.1', rows)],
      ['answer-unknown', rowOf('1.1.2', rows)],
      ['note-too-long', rowOf('1.2.1', rows)],
    ]);
    expect(await desk.take('contributor', file)).toMatchObject({ saved: 2, left: 0 });
    const { fields } = await round.agreement();
    const [first, second] = fields[0]?.criteria ?? [];
    expect(first?.questions[0]?.answers).toMatchObject([{ answer: 'not_answered', note: 'bleibt' }]);
    expect(second?.questions[0]?.answers).toMatchObject([{ answer: 'yes', note: null }]);
  });
});
