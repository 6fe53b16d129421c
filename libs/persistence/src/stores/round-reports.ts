import type { RoundKey } from '@selbstcheck/application';
import { SelbstcheckError, type ReportSection } from '@selbstcheck/domain';
import { ReportSectionRow } from '../rows/report-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';
import { proveRound, ofRound } from './scope.js';

/** What a printed report said about a round. */
export class RoundReports {
  constructor(private readonly transactions: Transactions) {}

  insertReport(key: RoundKey, sections: readonly ReportSection[]): Promise<void> {
    const { roundId } = key;
    const rows = sections.map(({ fieldId, ...content }, position) => ({
      roundId,
      position,
      fieldId,
      content,
    }));
    const duplicate = (): SelbstcheckError =>
      new SelbstcheckError(
        'report-exists',
        'The report of this round is already there. Nothing was changed.',
      );
    return rejecting({ duplicate, belongsTo: 'round' }, () =>
      this.transactions.write(async (manager) => {
        await proveRound(manager, key);
        await insertRows(manager, ReportSectionRow, rows);
      }),
    );
  }

  async report(key: RoundKey): Promise<readonly ReportSection[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(ReportSectionRow, { where: ofRound(key), order: { position: 'ASC' } }),
    );
    const sections = rows.map(({ fieldId, content }) => ({ fieldId, ...content }));
    return [
      ...sections.filter((section) => section.fieldId === null),
      ...sections.filter((section) => section.fieldId !== null),
    ];
  }
}
