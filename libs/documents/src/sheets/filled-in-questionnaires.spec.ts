import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  PreviewQuestionnaireFile,
  ReadLastRound,
  ReadRoundInWork,
  SheetReader,
  WriteQuestionnaireFile,
  type FilePreview,
  type ReadSheet,
} from '@selbstcheck/application';
import { questionsOf } from '@selbstcheck/domain';
import {
  FULL_ROUND,
  JUGENDAMT,
  NodeHasher,
  TABLES_COORDINATION as COORDINATION,
  TablesWorld,
} from '@selbstcheck/testing';
import { readFileSync } from 'node:fs';
import { SpreadsheetTableFiles } from '../tables/spreadsheet-table-files.js';
import { ObjectFileReader } from './object-file-reader.js';
import { readSheets } from './read-sheets.js';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../../../test/fixtures/tables/${name}`, import.meta.url));

interface Expected {
  readonly code: string;
  readonly answer: string | null;
  readonly note: string | null;
}
const EXPECTED = JSON.parse(fixture('expected.json').toString()) as readonly Expected[];

class ReadHere extends SheetReader {
  async read(file: Uint8Array): Promise<readonly ReadSheet[]> {
    return readSheets(file);
  }
}

let world: TablesWorld;
let previews: PreviewQuestionnaireFile;
let writing: WriteQuestionnaireFile;

beforeAll(async () => {
  world = await TablesWorld.make();
  await world.addFullRound();
  const { stores, activeModel } = world.answering;
  const readWork = new ReadRoundInWork(stores, activeModel);
  const readers = { sheets: new ReadHere(), json: new ObjectFileReader() };
  previews = new PreviewQuestionnaireFile(readWork, stores.entries, readers, new NodeHasher());
  writing = new WriteQuestionnaireFile(
    readWork,
    new ReadLastRound(stores, activeModel),
    stores.municipalities,
    new SpreadsheetTableFiles(),
  );
});

const preview = (file: Uint8Array) => previews.preview(COORDINATION, FULL_ROUND, file, null);

/** What a file says, by code, without what it leaves blank. */
function saidIn({ answers, work }: FilePreview): readonly Expected[] {
  const codes = new Map(questionsOf(work.catalogue).map(({ id, code }) => [id, code]));
  return answers.map(({ questionId, after: { answer, note } }) => ({
    code: codes.get(questionId) ?? '',
    answer: answer === 'not_answered' ? null : answer,
    note,
  }));
}

describe('a questionnaire that was filled in', () => {
  const filled = EXPECTED.filter(({ answer, note }) => answer !== null || note !== null);

  it.each(['questionnaire-libreoffice.xlsx', 'questionnaire-libreoffice.csv'])(
    'by LibreOffice is read without loss: %s',
    async (name) => {
      const read = await preview(fixture(name));
      expect(read.findings).toEqual([]);
      expect(saidIn(read)).toEqual(filled);
    },
  );

  it("with Excel's quirks is read without loss, and says which numbers are read out of days", async () => {
    const read = await preview(fixture('questionnaire-excel-quirks.xlsx'));
    expect(read.department).toBe('Jugendamt');
    expect(saidIn(read)).toEqual(filled);
    const withoutKey = EXPECTED.filter((expected, at) => at % 3 === 0 && filled.includes(expected));
    expect(read.findings.map(({ code, params }) => `${code} ${params.code}`)).toEqual(
      withoutKey.map(({ code }) => `code-was-date ${code}`),
    );
  });

  it.each(['xlsx', 'csv', 'json'] as const)('is read from our own %s as it was written', async (format) => {
    const { content } = await writing.write(JUGENDAMT, FULL_ROUND, {
      department: null,
      language: 'en',
      format,
    });
    const read = await preview(Buffer.from(content));
    expect(read).toMatchObject({ department: 'Jugendamt', format, findings: [], answers: [] });
  });
});
