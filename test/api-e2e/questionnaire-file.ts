import { endpoints } from '@selbstcheck/contracts';
import { workbookFile, type DemonstrationRole } from '@selbstcheck/testing';
import readExcelFile from 'read-excel-file/node';
import type { AnsweredRound } from './answered-round.js';
import { call, refused, send, type CallParts } from './call.js';

type Format = 'xlsx' | 'csv' | 'json';
type Query = Readonly<Record<string, string>>;

/** Texts by the heading of their column, by the printed number of a row or the title of a criterion. */
export type Filled = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What people do with the questionnaire of a round as a file. */
export class QuestionnaireDesk {
  constructor(private readonly round: Pick<AnsweredRound, 'town' | 'roundId'>) {}

  parts(role: DemonstrationRole, file?: Uint8Array, query: Query = {}): CallParts {
    const { town, roundId } = this.round;
    const { headers = {}, params = {} } = town.as(role, roundId);
    return { headers, params, query: { language: 'de', ...query }, ...(file ? { file } : {}) };
  }

  download(role: DemonstrationRole, format: Format, query: Query = {}): Promise<Response> {
    const parts = this.parts(role, undefined, { format, ...query });
    return send(this.round.town.url, endpoints.getQuestionnaireFile, parts);
  }

  async file(role: DemonstrationRole, format: Format, query: Query = {}): Promise<Buffer> {
    const response = await this.download(role, format, query);
    if (response.status !== 200) throw new Error(await response.text());
    return Buffer.from(await response.arrayBuffer());
  }

  preview(role: DemonstrationRole, file: Uint8Array, query: Query = {}) {
    return call(this.round.town.url, endpoints.previewQuestionnaireFile, this.parts(role, file, query));
  }

  refused(role: DemonstrationRole, file: Uint8Array, query: Query = {}) {
    return refused(this.round.town.url, endpoints.previewQuestionnaireFile, this.parts(role, file, query));
  }

  /** Takes over what the preview of this moment shows. */
  async take(role: DemonstrationRole, file: Uint8Array, query: Query = {}) {
    const { hash } = await this.preview(role, file);
    return this.takeAs(role, file, { hash, ...query });
  }

  takeAs(role: DemonstrationRole, file: Uint8Array, query: Query) {
    return call(this.round.town.url, endpoints.takeQuestionnaireFile, this.parts(role, file, query));
  }

  staleTake(role: DemonstrationRole, file: Uint8Array, query: Query) {
    return refused(this.round.town.url, endpoints.takeQuestionnaireFile, this.parts(role, file, query));
  }
}

/** The rows of a questionnaire as a workbook, as texts. */
export async function questionnaireRows(file: Buffer): Promise<readonly (readonly string[])[]> {
  const [first] = await readExcelFile(file);
  return (first?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
}

/** A questionnaire as a workbook with other texts in it; what begins with "=" becomes a formula. */
export async function filledWorkbook(file: Buffer, filled: Filled): Promise<Uint8Array> {
  const rows = await questionnaireRows(file);
  const headings = rows.find((row) => row.includes('Nr.')) ?? [];
  const title = headings.indexOf('Kriterium');
  const changed = rows.map((row) => {
    const texts = filled[row[0] || (row[title] ?? '')] ?? {};
    return row.map((cell, at) => texts[headings[at] ?? ''] ?? cell);
  });
  return workbookOf(changed);
}

/** A workbook of one sheet. */
export function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => `<row>${row.map(cellOf).join('')}</row>`);
  return workbookFile({ sheets: { Fragebogen: `<sheetData>${lines.join('')}</sheetData>` } });
}

function cellOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return text.startsWith('=')
    ? `<c t="str"><f>${escaped.slice(1)}</f><v>ja</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}
