import type { AuditActorKey, AuditEvent } from './audit-event.js';
import { CHAIN_START, hashOfEvent } from './audit-trail.js';
import type { AuditStore } from '../ports/audit-store.js';
import type { Hasher } from '../ports/surroundings.js';

/** Whether the chain of entries is whole. */
export interface AuditVerification {
  readonly isWhole: boolean;
  /** How many entries were checked. */
  readonly entries: number;
  /** Where the trail begins, later than 1 once retention cut its start; null for an empty trail. */
  readonly firstSequence: number | null;
  /** The hash of the newest entry that fits, to be written down and compared later. */
  readonly head: string | null;
  /** The first sequence number that is missing or does not fit. */
  readonly brokenAt: number | null;
}

interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

const PAGE_SIZE = 500;

/** Reads the whole trail and checks numbers, hashes, seals and the remembered end. */
export class VerifyAudit {
  constructor(
    private readonly audit: AuditStore,
    private readonly hasher: Hasher,
  ) {}

  async verify(): Promise<AuditVerification> {
    const anchor = await this.audit.anchor();
    const start: ChainEnd = anchor ?? { sequence: 0, hash: CHAIN_START };
    let end = start;
    for (;;) {
      // the end first: an entry that is added meanwhile is part of the page then, and never missing
      const remembered = (await this.audit.head()) ?? start;
      const page = await this.audit.readAfter(end.sequence, PAGE_SIZE);
      for (const entry of page) {
        if (!this.follows(entry, end)) return verification(start, end, end.sequence + 1);
        end = entry;
      }
      if (page.length === 0) return verification(start, end, brokenEnd(end, remembered));
    }
  }

  private follows(entry: AuditEvent & AuditActorKey, { sequence, hash: before }: ChainEnd): boolean {
    const { personId, actorSalt, hash, ...content } = entry;
    const seal = personId === null ? null : this.hasher.sha256(`${actorSalt ?? ''}${personId}`);
    return (
      content.sequence === sequence + 1 &&
      content.previousHash === before &&
      content.actorSeal === seal &&
      hash === hashOfEvent(content, this.hasher)
    );
  }
}

function brokenEnd(end: ChainEnd, remembered: ChainEnd): number | null {
  if (remembered.sequence > end.sequence) return end.sequence + 1;
  if (remembered.sequence < end.sequence) return remembered.sequence + 1;
  return remembered.hash === end.hash ? null : end.sequence;
}

function verification(start: ChainEnd, end: ChainEnd, brokenAt: number | null): AuditVerification {
  const entries = end.sequence - start.sequence;
  return {
    isWhole: brokenAt === null,
    entries,
    firstSequence: entries === 0 ? null : start.sequence + 1,
    head: end.sequence === 0 ? null : end.hash,
    brokenAt,
  };
}
