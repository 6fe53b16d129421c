import { SelbstcheckError } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { RoundKey } from '../ports/round-store.js';
import { rejectForeignDepartment } from '../rounds/acting-department.js';
import type { EvidenceStores } from './add-evidence.js';
import { heldForAnswers } from './held-for-answers.js';

/** Takes evidence away while departments answer; also from a question that they hold no longer. */
export class RemoveEvidence {
  constructor(private readonly stores: EvidenceStores) {}

  /** Rejects with `evidence-not-found`, `department-not-yours`, and as heldForAnswers. */
  async remove(actor: Actor, key: RoundKey, evidenceId: string): Promise<void> {
    const { unitOfWork, evidence } = this.stores;
    await unitOfWork.run(async () => {
      await heldForAnswers(this.stores, key);
      const there = (await evidence.list(key)).find(({ id }) => id === evidenceId);
      if (!there) throw evidenceNotFound();
      rejectForeignDepartment(actor, there.department);
      await evidence.remove(key, evidenceId);
    });
  }
}

/** What is said where there is no such evidence, or no such file. */
export function evidenceNotFound(): SelbstcheckError {
  return new SelbstcheckError('evidence-not-found', 'This evidence is no longer there. Reload the page.');
}
