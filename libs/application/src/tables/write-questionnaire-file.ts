import { SelbstcheckError, type Language } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import { municipalityOf } from '../administration/municipality-of.js';
import type { ReadLastRound } from '../answering/read-last-round.js';
import type { MunicipalityStore } from '../ports/municipality-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { TableFiles } from '../ports/table-files.js';
import { rejectForeignDepartment } from '../rounds/acting-department.js';
import { fileNameOf } from '../rounds/archive-file.js';
import type { ReadRoundInWork, RoundInWork } from '../rounds/round-in-work.js';
import { rejectWithoutQuestions } from './filing-department.js';
import { questionnaireDocument } from './questionnaire-document.js';
import { questionnaireFacts } from './questionnaire-facts.js';
import { questionnaireJson } from './questionnaire-json.js';
import { questionnaireWords } from './questionnaire-words.js';
import type { QuestionnaireFormat } from './read-questionnaire-table.js';

/** Which file somebody wants. */
export interface QuestionnaireFileWish {
  /** null: everybody's, for a contributor their own. */
  readonly department: string | null;
  readonly format: QuestionnaireFormat;
  readonly language: Language;
}

/** A questionnaire to keep and fill in. */
export interface QuestionnaireFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Writes the questionnaire of a department, or of everybody, with what was answered so far and last time. */
export class WriteQuestionnaireFile {
  constructor(
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly readLastRound: ReadLastRound,
    private readonly municipalities: MunicipalityStore,
    private readonly files: TableFiles,
  ) {}

  /**
   * Rejects with `round-not-found`, `round-not-planned`, `department-not-yours`, `department-without-questions`, and
   * with what composeMappings throws.
   */
  async write(actor: Actor, key: RoundKey, wish: QuestionnaireFileWish): Promise<QuestionnaireFile> {
    const work = await this.readRoundInWork.read(key);
    const department = departmentFor(actor, wish.department, work);
    const last = await this.readLastRound.read(work.round, work.catalogue);
    const { name: municipality } = await municipalityOf(this.municipalities, key.municipalityId);
    const origin = { municipality, work, department };
    const facts = questionnaireFacts(work, last, department);
    const { file: fileWord } = questionnaireWords(wish.language);
    const { title } = work.round;
    const name = fileNameOf([fileWord, title, ...(department === null ? [] : [department])]);
    const fileName = `${name}.${wish.format}`;
    if (wish.format !== 'json') {
      const document = questionnaireDocument(origin, facts, wish.language);
      return { fileName, ...(await this.files.write(document, wish.format)) };
    }
    const content = `${JSON.stringify(questionnaireJson(origin, facts), null, 2)}\n`;
    return { fileName, mediaType: 'application/json; charset=utf-8', content };
  }
}

function departmentFor(actor: Actor, asked: string | null, work: RoundInWork): string | null {
  if (work.plan.sourceName !== null) return null;
  const department = asked ?? (actor.role === 'contributor' ? actor.department : null);
  if (department === null) {
    if (actor.role === 'coordination') return null;
    throw new SelbstcheckError(
      'department-not-yours',
      'You belong to no department, so there is no questionnaire of yours. Ask Koordination to enter your department.',
    );
  }
  rejectForeignDepartment(actor, department);
  rejectWithoutQuestions(work, department);
  return department;
}
