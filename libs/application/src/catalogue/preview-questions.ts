import {
  LONGEST_PASTED_TEXT,
  placeRows,
  readPastedQuestions,
  readQuestionTable,
  SelbstcheckError,
  suggestedPlacement,
  type PastedQuestions,
  type PlacedRows,
  type RowPlacement,
  type TableQuestions,
} from '@selbstcheck/domain';
import type { CatalogueStore } from '../ports/catalogue-store.js';
import type { SheetReader } from '../ports/sheet-reader.js';
import { rejectTooManyQuestions } from './draft-limits.js';
import { installedBase } from './installed-base.js';
import { questionsEmpty } from './questions-empty.js';

/** What questions are read for. */
export interface QuestionReading {
  /** The version whose criteria they belong to. */
  readonly baseVersionId: string;
  /** null: as the codes suggest. */
  readonly placement: RowPlacement | null;
}

/** Questions that were read, each in its criterion, and everything a person should know; findings by line. */
export interface QuestionPreview extends PlacedRows {
  readonly placement: RowPlacement;
}

/** Shows what questions would come of a text or a file; nothing is stored. */
export class PreviewQuestions {
  constructor(
    private readonly catalogues: CatalogueStore,
    private readonly sheets: SheetReader,
  ) {}

  /** Rejects with `catalogue-version-unknown`, `questions-empty`, `pasted-text-long` or `draft-too-large`. */
  async pasted(text: string, reading: QuestionReading): Promise<QuestionPreview> {
    const base = await installedBase(this.catalogues, reading.baseVersionId);
    if (text.length > LONGEST_PASTED_TEXT) throw pastedTextLong(text.length);
    const read = readPastedQuestions(text, base);
    return preview({ ...read, criteria: new Map() }, base, reading);
  }

  /**
   * Rejects with `catalogue-version-unknown`, the codes of SheetReader, `table-file-columns`, `questions-empty` or
   * `draft-too-large`.
   */
  async fromFile(file: Uint8Array, reading: QuestionReading): Promise<QuestionPreview> {
    const base = await installedBase(this.catalogues, reading.baseVersionId);
    const sheets = await this.sheets.read(file);
    const read = readQuestionTable(
      sheets.map(({ rows }) => rows),
      base,
    );
    if (read === null) throw columnsMissing();
    return preview(read, base, reading);
  }
}

function preview(
  { rows, findings, criteria }: TableQuestions,
  base: Parameters<typeof placeRows>[1],
  reading: QuestionReading,
): QuestionPreview {
  rejectNothing({ rows, findings });
  rejectTooManyQuestions(rows.length);
  const placement = reading.placement ?? suggestedPlacement(rows, base);
  const { placed, findings: unplaced } = placeRows(rows, base, placement, criteria);
  return {
    placed,
    findings: [...findings, ...unplaced].toSorted((a, b) => a.line - b.line),
    placement,
  };
}

/** Where lines were left out, the findings say more than a refusal. */
function rejectNothing({ rows, findings }: PastedQuestions): void {
  if (rows.length > 0 || findings.length > 0) return;
  throw questionsEmpty();
}

function pastedTextLong(length: number): SelbstcheckError {
  return new SelbstcheckError(
    'pasted-text-long',
    `The text has ${length} signs; at most ${LONGEST_PASTED_TEXT} are read at once. Paste it in parts.`,
    { length, limit: LONGEST_PASTED_TEXT },
  );
}

function columnsMissing(): SelbstcheckError {
  return new SelbstcheckError(
    'table-file-columns',
    'No sheet of this file has columns for code and wording. Download the template again and keep its headings.',
  );
}
