import type { ClosingPointKind } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { RoundInWork } from '../rounds/round-in-work.js';

/** Freezes rounds that are in agreement; called inside the unit of work that takes the step to `closed`. */
export abstract class RoundClosing {
  /** The points of the checklist that forbid closing now; empty where nothing does. */
  abstract obstacles(work: RoundInWork): Promise<readonly ClosingPointKind[]>;
  /**
   * Writes ratings, state, leading reading, results and the first revision of a round whose step was allowed, and
   * records the closing in the trail, last. The step itself is kept by the caller, before.
   */
  abstract close(actor: Actor, work: RoundInWork): Promise<void>;
}
