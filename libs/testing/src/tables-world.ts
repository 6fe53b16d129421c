import {
  EnterAnswers,
  EnterEarlierRound,
  PreviewQuestionnaireFile,
  ReadLastRound,
  ReadRoundInWork,
  SaveAgreement,
  JsonFileReader,
  SheetReader,
  TableFiles,
  TakeQuestionnaireFile,
  WriteQuestionnaireFile,
  type Actor,
  type FilePreview,
  type QuestionnaireFile,
  type QuestionnaireFileWish,
  type ReadSheet,
  type RoundKey,
  type TableDocument,
  type TableFile,
  type TakenFile,
} from '@selbstcheck/application';
import { SelbstcheckError, type CatalogueVersion } from '@selbstcheck/domain';
import { AnsweringWorld, OPEN_ROUND } from './answering-world.js';
import { aPlan } from './builders-of-rounds.js';
import { aRound } from './builders.js';
import { NodeHasher } from './node-hasher.js';

/** Koordination of the municipality of a TablesWorld. */
export const TABLES_COORDINATION: Actor = {
  kind: 'person',
  personId: 'person-1',
  role: 'coordination',
  department: 'Integration',
  function: 'Integrationsbeauftragte',
};

/** A round of a TablesWorld that is entered after the fact. */
export const EARLIER_ROUND: RoundKey = { municipalityId: 'municipality-1', roundId: 'earlier' };

/** A round of a TablesWorld with 105 questions, all of them the Jugendamt's; see `addFullRound`. */
export const FULL_ROUND: RoundKey = { municipalityId: 'municipality-1', roundId: 'full' };

type Row = readonly string[];

/** Tables as lines of JSON, a row each; what begins otherwise is no table. "=" begins a formula. */
class LinesOfJson extends TableFiles {
  async write({ table }: TableDocument): Promise<TableFile> {
    const { head = [], columns, rows } = table;
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
    return {
      mediaType: 'text/plain',
      content: fileOf([...head, columns.map(({ heading }) => heading), ...cells]),
    };
  }
}

class ReadLinesOfJson extends SheetReader {
  async read(file: Uint8Array): Promise<readonly ReadSheet[]> {
    const rows = rowsOf(file).map((cells, index) => ({
      row: index + 1,
      cells: cells.map((text) => ({ text, isFormula: text.startsWith('='), date: null })),
    }));
    return [{ name: '', rows }];
  }
}

class ParsedJson extends JsonFileReader {
  read(file: Uint8Array): unknown {
    const text = new TextDecoder().decode(file);
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  }
}

/** An open round that the Jugendamt and Kultur answer, as in AnsweringWorld, and one that is entered after the fact. */
export class TablesWorld {
  private readonly hasher = new NodeHasher();
  readonly previewing: PreviewQuestionnaireFile;
  readonly writing: WriteQuestionnaireFile;
  readonly taking: TakeQuestionnaireFile;
  readonly entering: EnterEarlierRound;

  private constructor(readonly answering: AnsweringWorld) {
    const { stores, audit, clock, ids, activeModel } = answering;
    const readWork = new ReadRoundInWork(stores, activeModel);
    const lastRound = new ReadLastRound(stores, activeModel);
    const saveAgreement = new SaveAgreement(stores, readWork, audit, clock);
    this.previewing = new PreviewQuestionnaireFile(
      readWork,
      stores.entries,
      { sheets: new ReadLinesOfJson(), json: new ParsedJson() },
      this.hasher,
    );
    this.writing = new WriteQuestionnaireFile(readWork, lastRound, stores.municipalities, new LinesOfJson());
    const enterAnswers = new EnterAnswers(stores.unitOfWork, stores, clock);
    this.taking = new TakeQuestionnaireFile(this.previewing, enterAnswers, saveAgreement, this.hasher);
    this.entering = new EnterEarlierRound(stores, audit, { clock, ids });
  }

  static async make(): Promise<TablesWorld> {
    const answering = await AnsweringWorld.open();
    const { rounds, plans } = answering.stores;
    const { roundId } = EARLIER_ROUND;
    await rounds.insert(
      aRound({ id: roundId, state: 'in_agreement', referenceDate: '2018-05-01', catalogueVersionId: 'B' }),
    );
    await plans.insert(EARLIER_ROUND, aPlan({ roundId, sourceName: 'Auswertung 2018 auf Papier' }));
    return new TablesWorld(answering);
  }

  /** As large as a real one: seven fields of five criteria with three questions each, "1.1.1" to "7.5.3". */
  async addFullRound(): Promise<void> {
    const { catalogues, rounds, plans } = this.answering.stores;
    const { roundId } = FULL_ROUND;
    const version = fullVersion();
    await catalogues.insert(version);
    await rounds.insert(
      aRound({ id: roundId, state: 'open', referenceDate: '2026-11-30', catalogueVersionId: version.id }),
    );
    await plans.insert(FULL_ROUND, aPlan({ roundId }));
    await plans.changeAssignments(FULL_ROUND, {
      add: version.fields.map(({ id }) => ({ level: 'field', partId: id, department: 'Jugendamt' })),
      remove: [],
    });
  }

  async write(
    actor: Actor,
    wish: Partial<QuestionnaireFileWish> = {},
    key: RoundKey = OPEN_ROUND,
  ): Promise<QuestionnaireFile & { readonly content: Uint8Array }> {
    const asked = { department: null, format: 'xlsx', language: 'de', ...wish } as const;
    const file = await this.writing.write(actor, key, asked);
    return { ...file, content: Buffer.from(file.content) };
  }

  preview(actor: Actor, file: Uint8Array, key: RoundKey = OPEN_ROUND): Promise<FilePreview> {
    return this.previewing.preview(actor, key, file, null);
  }

  /** Previews and takes over, with the conflicts that are named. */
  async take(
    actor: Actor,
    file: Uint8Array,
    conflicts: readonly string[] = [],
    key: RoundKey = OPEN_ROUND,
  ): Promise<TakenFile> {
    const { hash } = await this.preview(actor, file, key);
    return this.taking.take(actor, key, file, { department: null, hash, conflicts: new Set(conflicts) });
  }
}

function fullVersion(): CatalogueVersion {
  const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
  return {
    id: 'F',
    title: { de: 'Kriterienkatalog in voller Länge' },
    edition: '2026',
    isDemonstration: false,
    fields: upTo(7).map((f) => ({
      id: `F-${f}`,
      number: f,
      title: { de: `Handlungsfeld ${f}` },
      criteria: upTo(5).map((c) => ({
        id: `F-${f}-${c}`,
        title: { de: `Kriterium ${f}.${c}` },
        questionCount: 3,
        questions: upTo(3).map((q) => ({
          id: `F-${f}-${c}-${q}`,
          code: `${f}.${c}.${q}`,
          text: { de: `Gibt es zu ${f}.${c}.${q} Beschlüsse, Zuständige und Mittel?` },
        })),
      })),
    })),
  };
}

/** The rows of a table file of a TablesWorld. */
export function rowsOf(file: Uint8Array): readonly Row[] {
  const lines = new TextDecoder().decode(file).split('\n');
  if (lines.some((line) => !line.startsWith('['))) throw new SelbstcheckError('table-file-type', 'Sentence.');
  return lines.map((line) => JSON.parse(line) as Row);
}

/** A table file of a TablesWorld. */
export function fileOf(rows: readonly Row[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join('\n'));
}

/** A table file with other texts in some cells: by the printed number, or for a criterion its title, then by heading. */
export function filledIn(
  file: Uint8Array,
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Uint8Array {
  const rows = rowsOf(file);
  const headings = rows.find((row) => row.includes('Nr.') || row.includes('No.')) ?? [];
  return fileOf(
    rows.map((row) => {
      const [code = '', ...others] = row;
      const filled = texts[code === '' ? (others.find((text) => text in texts) ?? '') : code];
      return filled === undefined ? row : row.map((cell, at) => filled[headings[at] ?? ''] ?? cell);
    }),
  );
}
