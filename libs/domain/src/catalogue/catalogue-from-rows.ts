import { parseQuestionCode } from '../imports/question-code.js';
import type { CatalogueVersion, Criterion, Field } from './catalogue.js';
import type { PastedFinding } from './pasted-questions-finding.js';
import type { QuestionRow } from './pasted-questions-row.js';

/**
 * How the first two parts of a code name a criterion: `by_number` its place in the field of that number. `by_order`
 * counts only the numbers that occur, wherever a field has as many of them as criteria: in field 2 of the 2020 edition
 * the codes run one ahead.
 */
export type RowPlacement = 'by_number' | 'by_order';

/** A row and the criterion that it belongs to; null where the base version has none for its code. */
export interface PlacedRow {
  readonly row: QuestionRow;
  readonly criterionId: string | null;
}

/** Rows in their criteria, and what could not be placed. */
export interface PlacedRows {
  readonly placed: readonly PlacedRow[];
  readonly findings: readonly PastedFinding[];
}

/** What a new version is called. */
export type VersionNames = Pick<CatalogueVersion, 'title' | 'edition'>;

/**
 * Puts rows into the criteria of a base version; a person may put single ones elsewhere afterwards. `stated` are the
 * criteria that stand beside rows of a table, by line; they count more than the code.
 */
export function placeRows(
  rows: readonly QuestionRow[],
  base: CatalogueVersion,
  placement: RowPlacement,
  stated: ReadonlyMap<number, string> = new Map(),
): PlacedRows {
  const criterionOf = criterionFinder(rows, base, placement);
  const placed = rows.map((row) => ({
    row,
    criterionId: stated.get(row.line) ?? criterionOf(row.code),
  }));
  const findings = placed
    .filter(({ criterionId }) => criterionId === null)
    .map(({ row: { code, line } }) => ({ code: 'code-without-criterion' as const, line, params: { code } }));
  return { placed, findings };
}

/** `by_order` where it gives more rows a criterion, or as many rows but more criteria a question. */
export function suggestedPlacement(rows: readonly QuestionRow[], base: CatalogueVersion): RowPlacement {
  const outcomeOf = (placement: RowPlacement) => {
    const ids = placeRows(rows, base, placement).placed.flatMap(({ criterionId }) => criterionId ?? []);
    return { rows: ids.length, criteria: new Set(ids).size };
  };
  const [byNumber, byOrder] = [outcomeOf('by_number'), outcomeOf('by_order')];
  if (byOrder.rows !== byNumber.rows) return byOrder.rows > byNumber.rows ? 'by_order' : 'by_number';
  return byOrder.criteria > byNumber.criteria ? 'by_order' : 'by_number';
}

/**
 * A draft of a version with the fields and criteria of the base and the placed rows as its questions, in their order;
 * rows without criterion are left out. `newId` gives a fresh id for each part. Its sentences are German.
 */
export function catalogueFromRows(
  base: CatalogueVersion,
  placed: readonly PlacedRow[],
  { title, edition }: VersionNames,
  newId: () => string,
): CatalogueVersion {
  const criterionFrom = ({ id, title: criterionTitle }: Criterion): Criterion => {
    const rows = placed.filter(({ criterionId }) => criterionId === id);
    return {
      id: newId(),
      title: criterionTitle,
      questionCount: rows.length === 0 ? null : rows.length,
      questions: rows.map(({ row: { code, text } }) => ({
        id: newId(),
        code,
        text: text === null ? null : { de: text },
      })),
    };
  };
  return {
    id: newId(),
    title,
    edition,
    isDemonstration: false,
    fields: base.fields.map((field) => ({
      id: newId(),
      number: field.number,
      title: field.title,
      criteria: field.criteria.map(criterionFrom),
    })),
  };
}

function criterionFinder(
  rows: readonly QuestionRow[],
  base: CatalogueVersion,
  placement: RowPlacement,
): (code: string) => string | null {
  const codes = rows.map(({ code }) => parseQuestionCode(code)).filter((code) => code !== null);
  const placesIn = ({ number, criteria }: Field): readonly number[] => {
    const own = codes.filter(({ field }) => field === number).map(({ criterion }) => criterion);
    const occurring = [...new Set(own)].sort((a, b) => a - b);
    const counted = criteria.map((_, place) => place + 1);
    return placement === 'by_order' && occurring.length === criteria.length ? occurring : counted;
  };
  const fields = new Map(base.fields.map((field) => [field.number, { field, places: placesIn(field) }]));
  return (text) => {
    const code = parseQuestionCode(text);
    const known = code && fields.get(code.field);
    return known?.field.criteria[known.places.indexOf(code?.criterion ?? 0)]?.id ?? null;
  };
}
