import {
  canonicalJson,
  rejectActOutOfTurn,
  SelbstcheckError,
  readQuestionnaireRows,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { EntryStore } from '../ports/entry-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { Hasher } from '../ports/surroundings.js';
import type { ReadRoundInWork, RoundInWork } from '../rounds/round-in-work.js';
import { departmentChanges } from './department-changes.js';
import { earlierChanges } from './earlier-changes.js';
import type { FiledChanges } from './filed-answer.js';
import { filingDepartment } from './filing-department.js';
import {
  readQuestionnaireTable,
  type QuestionnaireFormat,
  type QuestionnaireReaders,
} from './read-questionnaire-table.js';

/** A filled-in file and what it would change. */
export interface FilePreview extends FiledChanges {
  readonly work: RoundInWork;
  /** Whose answers they are; null for a round that is entered after the fact. */
  readonly department: string | null;
  readonly format: QuestionnaireFormat;
  /** SHA-256, hexadecimal, of the file and of what it would change. */
  readonly hash: string;
}

/** Reads what a filled-in file would change; nothing is stored. */
export class PreviewQuestionnaireFile {
  constructor(
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly entries: EntryStore,
    private readonly readers: QuestionnaireReaders,
    private readonly hasher: Hasher,
  ) {}

  /**
   * `department` is the one that was asked for; null: the one that the file names. Rejects with the codes of
   * SheetReader and JsonFileReader, `round-not-found`, `round-not-planned`, those of rejectActOutOfTurn, `not-allowed`,
   * `table-file-columns`, `table-file-foreign`, `table-file-department`, `department-not-yours` and
   * `department-without-questions`.
   */
  async preview(
    actor: Actor,
    key: RoundKey,
    file: Uint8Array,
    department: string | null,
  ): Promise<FilePreview> {
    const work = await this.readRoundInWork.read(key);
    const isEarlier = work.plan.sourceName !== null;
    rejectActOutOfTurn(work.round.state, isEarlier ? 'agree' : 'answer');
    if (isEarlier) rejectOthers(actor);
    const { format, table } = await readQuestionnaireTable(this.readers, file);
    const read = readQuestionnaireRows(table, { roundId: key.roundId, catalogue: work.catalogue });
    if (read.isForeign) throw foreignFile();
    const filing = isEarlier ? null : filingDepartment(actor, department, read.departments, work);
    const { answers, ratings, findings } =
      filing === null
        ? earlierChanges(read.rows, work)
        : departmentChanges(read.rows, {
            work,
            department: filing,
            history: await this.entries.list(key),
          });
    const changes = { answers, ratings, findings: [...read.findings, ...findings] };
    const content = canonicalJson([this.hasher.sha256(file), filing, changes]);
    return { work, department: filing, format, ...changes, hash: this.hasher.sha256(content) };
  }
}

/** Only the coordination enters what took place before. */
function rejectOthers({ role }: Actor): void {
  if (role === 'coordination') return;
  throw new SelbstcheckError(
    'not-allowed',
    'A round that is entered after the fact is entered by Koordination. Ask Koordination of your municipality.',
  );
}

function foreignFile(): SelbstcheckError {
  return new SelbstcheckError(
    'table-file-foreign',
    'The file belongs to another round. Download the questionnaire of this round and fill in that one.',
  );
}
