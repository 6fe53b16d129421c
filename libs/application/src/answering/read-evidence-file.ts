import type { Evidence, EvidenceStore } from '../ports/evidence-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import { roundOf } from '../rounds/round-key.js';
import { evidenceNotFound } from './remove-evidence.js';

/** Gives a file that backs an answer. */
export class ReadEvidenceFile {
  constructor(
    private readonly rounds: RoundStore,
    private readonly evidence: EvidenceStore,
  ) {}

  /** Rejects with `round-not-found`, `evidence-not-found` (also for a link) and `evidence-damaged`. */
  async read(
    key: RoundKey,
    evidenceId: string,
  ): Promise<{ readonly evidence: Evidence; readonly bytes: Uint8Array }> {
    await roundOf(this.rounds, key);
    const found = await this.evidence.findFile(key, evidenceId);
    if (found) return found;
    throw evidenceNotFound();
  }
}
