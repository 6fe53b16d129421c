import { DAY, momentAfter } from '../access/moments.js';
import type { AuditFilter } from '../ports/audit-store.js';
import type { Clock } from '../ports/surroundings.js';
import { AUDIT_ACTIONS } from './audit-event.js';

/** Which entries a person asks for. What is left out does not matter. */
export interface AuditSearch {
  readonly action?: string | undefined;
  /** Calendar dates of the installation's time zone, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only older ones than this sequence number. */
  readonly before?: number | undefined;
  /** An approved inspection of one's own: only what the person concerned did. */
  readonly inspection?: string | undefined;
}

/** The search as a filter of the store; null for an action that no entry can have. */
export function filterOf(
  municipalityId: string | null,
  { action, from, to, before }: AuditSearch,
  personId: string | null,
  clock: Clock,
): AuditFilter | null {
  const known = AUDIT_ACTIONS.find((candidate) => candidate === action) ?? null;
  if (action !== undefined && known === null) return null;
  return {
    municipalityId,
    action: known,
    from: from === undefined ? null : clock.startOfDay(from),
    until: to === undefined ? null : clock.startOfDay(dayAfter(to)),
    before: before ?? null,
    personId,
  };
}

function dayAfter(date: string): string {
  return momentAfter(`${date}T00:00:00.000Z`, DAY).slice(0, 'YYYY-MM-DD'.length);
}
