import { SelbstcheckError, type Participant, type ReportSection } from '@selbstcheck/domain';
import { ParticipantRow, ReportSectionRow } from '../rows/report-rows.js';
import type { Transactions } from '../transactions/transactions.js';
import { insertRows } from './insert-rows.js';
import { rejecting } from './rejections.js';

/** What a printed report said about a round, and who took part in it. */
export class RoundReports {
  constructor(private readonly transactions: Transactions) {}

  insertReport(roundId: string, sections: readonly ReportSection[]): Promise<void> {
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
      this.transactions.write((manager) => insertRows(manager, ReportSectionRow, rows)),
    );
  }

  async report(roundId: string): Promise<readonly ReportSection[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(ReportSectionRow, { where: { roundId }, order: { position: 'ASC' } }),
    );
    const sections = rows.map(({ fieldId, content }) => ({ fieldId, ...content }));
    return [
      ...sections.filter((section) => section.fieldId === null),
      ...sections.filter((section) => section.fieldId !== null),
    ];
  }

  insertParticipants(roundId: string, participants: readonly Participant[]): Promise<void> {
    const rows = participants.map(({ department, function: role }) => ({
      roundId,
      department,
      function: role,
    }));
    return rejecting({ belongsTo: 'round' }, () =>
      this.transactions.write((manager) => insertRows(manager, ParticipantRow, rows)),
    );
  }

  async participants(roundId: string): Promise<readonly Participant[]> {
    const rows = await this.transactions.read((manager) =>
      manager.find(ParticipantRow, { where: { roundId }, order: { insertion: 'ASC' } }),
    );
    return rows.map(({ department, function: role }) => ({ department, function: role }));
  }
}
