import type { Evidence, EvidenceStore } from '../ports/evidence-store.js';
import type { RoundKey } from '../ports/round-store.js';
import type { ReadRoundInWork, RoundInWork } from '../rounds/round-in-work.js';

/** A round on the table of the group: what was said, agreed and rated, and what backs it. */
export interface RoundOnTable {
  readonly work: RoundInWork;
  readonly evidence: readonly Evidence[];
}

/** Reads what the group agrees on. */
export class ReadAgreement {
  constructor(
    private readonly readRoundInWork: ReadRoundInWork,
    private readonly evidence: EvidenceStore,
  ) {}

  /** Rejects with `round-not-found` and `round-not-planned`. */
  async read(key: RoundKey): Promise<RoundOnTable> {
    const work = await this.readRoundInWork.read(key);
    return { work, evidence: await this.evidence.list(key) };
  }
}
