import type { AuditAction, AuditActorKey, AuditEvent } from '../audit/audit-event.js';

/** Which entries are asked for. */
export interface AuditFilter {
  /** null: those of the installation, which belong to no municipality. */
  readonly municipalityId: string | null;
  readonly action: AuditAction | null;
  /** ISO timestamps in UTC; from inclusive, until exclusive. */
  readonly from: string | null;
  readonly until: string | null;
  /** Only older ones than this sequence number. */
  readonly before: number | null;
  /** Only what this person did; for approved inspections and a person's own export. */
  readonly personId: string | null;
}

/** The audit trail. Entries are only ever added at the end, and cut at the start when their time is over. */
export abstract class AuditStore {
  /**
   * The end of the chain, held until the unit of work it is called in ends, so that entries follow one another; null
   * for an empty trail. Outside a unit of work it rejects.
   */
  abstract lockHead(): Promise<{ readonly sequence: number; readonly hash: string } | null>;
  /** Adds an entry and makes it the end of the chain. */
  abstract append(event: AuditEvent, key: AuditActorKey): Promise<void>;
  /** Newest first, at most `limit`. */
  abstract list(filter: AuditFilter, limit: number): Promise<readonly AuditEvent[]>;
  /** Everything a person did, in every municipality and outside, oldest first; for the person's own export. */
  abstract listOfPerson(personId: string): Promise<readonly AuditEvent[]>;
  /** All entries after a sequence number with what is kept beside them, oldest first, at most `limit`. */
  abstract readAfter(sequence: number, limit: number): Promise<readonly (AuditEvent & AuditActorKey)[]>;
  /** The end of the chain as the trail remembers it, to be compared with the entries; null for an empty trail. */
  abstract head(): Promise<{ readonly sequence: number; readonly hash: string } | null>;
  /** The last entry that retention removed; null where none was. */
  abstract anchor(): Promise<{ readonly sequence: number; readonly hash: string } | null>;
  /** Removes entries older than a moment from the start, as far as the first younger one, and moves the anchor. Gives how many. */
  abstract cutBefore(at: string): Promise<number>;
}
