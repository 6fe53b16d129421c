import type { AuditEvent, AuditPage } from '@selbstcheck/application';
import type { AuditPage as AuditPageView } from '@selbstcheck/contracts';
import { stringify } from 'csv-stringify/sync';
import { FileAnswer } from '../../platform/file-answer.js';

/** The byte-order mark by which Excel knows UTF-8. */
const BOM = '\uFEFF';

/** A page of the trail; who did something is told by function, and the seal stays here. */
export function presentAuditPage({ events, next, actions }: AuditPage): AuditPageView {
  return {
    events: events.map(({ sequence, at, actor, action, subject, before, after, hash }) => ({
      sequence,
      at,
      actor,
      action,
      subject,
      before,
      after,
      hash,
    })),
    next,
    actions: [...actions],
  };
}

/** The trail as a file. JSON holds everything the chain's hashes are made of, CSV what a person reads. */
export async function auditFile(
  pages: AsyncIterable<readonly AuditEvent[]>,
  format: 'csv' | 'json',
): Promise<FileAnswer> {
  const events: AuditEvent[] = [];
  for await (const page of pages) events.push(...page);
  return format === 'json'
    ? new FileAnswer('protokoll.json', 'application/json; charset=utf-8', JSON.stringify({ events }, null, 1))
    : new FileAnswer('protokoll.csv', 'text/csv; charset=utf-8', asCsv(events));
}

function asCsv(events: readonly AuditEvent[]): string {
  const rows = events.map((event) => ({
    sequence: event.sequence,
    at: event.at,
    actor: event.actor.kind,
    role: event.actor.role,
    department: event.actor.department,
    function: event.actor.function,
    action: event.action,
    subject: event.subject.kind,
    subject_id: event.subject.id,
    before: event.before === null ? '' : JSON.stringify(event.before),
    after: event.after === null ? '' : JSON.stringify(event.after),
    hash: event.hash,
  }));
  // a text that begins like a formula is written so that a spreadsheet takes it for text
  return BOM + stringify(rows, { header: true, delimiter: ';', escape_formulas: true });
}
