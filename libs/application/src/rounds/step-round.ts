import {
  SelbstcheckError,
  transition,
  type Round,
  type RoundState,
  type RoundStep,
} from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { AuditTrail } from '../audit/audit-trail.js';
import type { RoundClosing } from '../closing/round-closing.js';
import type { RaiseEvents } from '../digests/raise-events.js';
import type { JobQueue } from '../ports/job-queue.js';
import type { RoundPlanStore } from '../ports/round-plan-store.js';
import type { RoundKey, RoundStore } from '../ports/round-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { heldRound } from './held-round.js';
import type { ReadStepFacts } from './step-facts.js';
import { refusalOfOpening } from './steps-ahead.js';

/** A step that somebody wants a round to take. */
export interface StepWish {
  /** The state that the person saw. */
  readonly from: RoundState;
  readonly to: RoundState;
  /** Why; a step back needs it. */
  readonly reason: string | null;
}

/** The stores that a step is kept in. */
export interface StepStores {
  readonly unitOfWork: UnitOfWork;
  readonly rounds: RoundStore;
  readonly plans: RoundPlanStore;
}

/** Tells of steps: in digests, which are hinted at once a round is closed. */
export interface StepTelling {
  readonly raiseEvents: RaiseEvents;
  readonly queue: JobQueue;
}

/** Takes rounds from state to state; closing freezes them. */
export class StepRound {
  constructor(
    private readonly stores: StepStores,
    private readonly stepFacts: ReadStepFacts,
    private readonly closing: RoundClosing,
    private readonly telling: StepTelling,
    private readonly auditTrail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Rejects with `round-not-found`, `round-state-changed` and the codes of refusalOfStep. */
  async step(actor: Actor, key: RoundKey, { from, to, reason }: StepWish): Promise<void> {
    const { unitOfWork, rounds, plans } = this.stores;
    await unitOfWork.run(async () => {
      const round = await heldRound(rounds, key);
      if (round.state !== from) throw stateChanged(round);
      const refusal = refusalOfOpening(await plans.find(key), from, to);
      if (refusal) throw refusal;
      const { facts, work } = await this.stepFacts.read(round);
      const step = transition(from, to, { ...facts, reason });
      await this.keep(actor, key, step);
      if (to === 'closed' && work !== null) return this.closing.close(actor, work);
      await rounds.change(key, { state: to });
      if (from === 'planned' && to === 'open') await this.telling.raiseEvents.roundOpened(round);
      await this.auditTrail.record(actor, {
        municipalityId: key.municipalityId,
        action: 'round_stepped',
        subject: { kind: 'round', id: key.roundId },
        before: { roundState: from },
        after: { roundState: to },
      });
    });
    if (to === 'closed') await this.telling.queue.enqueue('plan-digests', {});
  }

  private async keep(actor: Actor, key: RoundKey, { from, to, reason }: RoundStep): Promise<void> {
    const { personId, function: duty } = actor;
    await this.stores.plans.addStep(key, {
      ...{ from, to, reason, at: this.clock.now() },
      ...{ personId, function: duty },
    });
  }
}

function stateChanged({ state }: Round): SelbstcheckError {
  return new SelbstcheckError(
    'round-state-changed',
    `The round is "${state}" by now. Look at it as it is, and decide again.`,
    { state },
  );
}
