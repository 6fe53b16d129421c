import { TableFiles, type TableDocument, type TableFile, type TableFormat } from '@selbstcheck/application';
import { csvTable } from './csv-table.js';
import { excelTable } from './excel-table.js';

/** Tables for spreadsheets: CSV without the explanation, which has no place in it, or an Excel workbook with it. */
export class SpreadsheetTableFiles extends TableFiles {
  async write(document: TableDocument, format: TableFormat): Promise<TableFile> {
    if (format === 'xlsx') {
      return {
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: await excelTable(document),
      };
    }
    const text = csvTable(document.table, document.language);
    return { mediaType: 'text/csv; charset=utf-8', content: new TextEncoder().encode(text) };
  }
}
