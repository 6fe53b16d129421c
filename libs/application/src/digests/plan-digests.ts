import { SelbstcheckError } from '@selbstcheck/domain';
import type { EventStore } from '../ports/event-store.js';
import type { JobQueue } from '../ports/job-queue.js';
import type { OutboxStore } from '../ports/outbox-store.js';
import type { SlotStore } from '../ports/slot-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { byId } from './holding-order.js';
import type { NextSlots } from './next-slots.js';
import type { PlanSlot } from './plan-slot.js';
import type { PlannedSlot } from './planned-slot.js';
import { PlanningRun } from './planning-run.js';
import type { StandingStores } from './recipient-standing.js';
import { slotsNotPlanned, type UnplannedSlot } from './slots-not-planned.js';
import type { Subscription } from './subscription.js';
import type { StopSignal } from '../jobs/job-catalogue.js';

/** The stores that slots are planned in. */
export interface PlanningStores extends StandingStores {
  readonly unitOfWork: UnitOfWork;
  readonly subscriptions: SubscriptionStore;
  readonly events: EventStore;
  readonly slots: SlotStore;
  readonly outbox: OutboxStore;
}

/** How many slots are decided in one unit of work. */
const BATCH = 200;

/** Lists subscriptions that wait for a slot, at most so many. */
type Waiting = (limit: number) => Promise<readonly Subscription[]>;

/** What became of a run so far. */
interface Progress {
  /** Still listed, because they failed, or because nothing is due any more. */
  readonly left: Set<string>;
  readonly failures: UnplannedSlot[];
  mails: number;
}

/**
 * Opens the slots that are due: one decision each, with the mail frozen in the same unit of work. It may run twice,
 * late, or on two workers at once; whoever is second at a slot stops. What changes while it is composed is composed anew.
 */
export class PlanDigests {
  constructor(
    private readonly stores: PlanningStores,
    private readonly planSlot: PlanSlot,
    private readonly nextSlots: NextSlots,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Ends soon once the signal is aborted. Rejects with `slot-not-planned` after all other slots were decided. */
  async run(signal: StopSignal): Promise<void> {
    const { subscriptions } = this.stores;
    const run = new PlanningRun(this.clock.now(), this.stores, this.nextSlots);
    const progress: Progress = { left: new Set(), failures: [], mails: 0 };
    const lists: readonly Waiting[] = [
      (limit) => subscriptions.listDue(run.now, limit),
      (limit) => subscriptions.listAfterClosings(limit),
    ];
    for (const waiting of lists) await this.planAll(waiting, run, progress, signal);
    if (progress.mails > 0) await this.queue.enqueue('deliver-outbox', {});
    const [first, ...others] = progress.failures;
    if (first !== undefined) throw slotsNotPlanned([first, ...others]);
  }

  private async planAll(
    waiting: Waiting,
    run: PlanningRun,
    progress: Progress,
    signal: StopSignal,
  ): Promise<void> {
    while (!signal.aborted) {
      run.forgetSlots();
      const listed = await waiting(BATCH + progress.left.size);
      const batch = listed.filter(({ id }) => !progress.left.has(id));
      if (batch.length === 0) return;
      const planned: PlannedSlot[] = [];
      for (const subscription of batch) {
        const slot = await this.plan(subscription, run, progress);
        if (slot) planned.push(slot);
        else progress.left.add(subscription.id);
      }
      await this.keep(planned, run, progress);
    }
  }

  /** One that fails keeps no other from being told. */
  private async plan(
    subscription: Subscription,
    run: PlanningRun,
    { failures }: Progress,
  ): Promise<PlannedSlot | null> {
    try {
      return await this.planSlot.plan(subscription, run.of(subscription.municipalityId));
    } catch (cause) {
      failures.push({ subscriptionId: subscription.id, cause });
      return null;
    }
  }

  /** What an event has outrun is listed again, and composed with that event. */
  private async keep(planned: readonly PlannedSlot[], run: PlanningRun, progress: Progress): Promise<void> {
    try {
      if (!(await this.write(planned))) return run.forget();
      progress.mails += planned.filter(({ frozen }) => frozen !== null).length;
    } catch (error) {
      const [first, ...others] = planned;
      if (first && others.length > 0) {
        for (const slot of planned) await this.keep([slot], run, progress);
      } else if (first) {
        await this.giveWay(first, error, run, progress);
      }
    }
  }

  /** What was changed or decided meanwhile is listed again with its new revision as long as anything is due. */
  private async giveWay(planned: PlannedSlot, error: unknown, run: PlanningRun, progress: Progress) {
    const { subscription, slot } = planned;
    try {
      if (!hasCode(error, 'slot-decided') || slot.time.kind === 'closing') throw error;
      await this.goOn(subscription, run);
    } catch (cause) {
      if (hasCode(cause, 'subscription-stale')) return;
      progress.left.add(subscription.id);
      progress.failures.push({ subscriptionId: subscription.id, cause });
    }
  }

  /**
   * Lets a subscription whose slot has its decision wait for the next one. A slot comes up twice where a clock was set
   * back, or another host's is late. What happened since that decision is told at the next slot.
   */
  private async goOn(subscription: Subscription, run: PlanningRun): Promise<void> {
    const { id, municipalityId, revision } = subscription;
    const { unitOfWork, subscriptions } = this.stores;
    const next = await run.of(municipalityId).nextSlot(subscription);
    await unitOfWork.run(() => subscriptions.change(municipalityId, id, revision, { next }));
  }

  /** False, and nothing is written, where something happened since it was composed: its news could be in it already. */
  private async write(planned: readonly PlannedSlot[]): Promise<boolean> {
    const { unitOfWork, subscriptions, slots, outbox, events } = this.stores;
    return unitOfWork.run(async () => {
      const heads = new Map<string, number>();
      for (const { slot } of planned) {
        const { municipalityId, window } = slot;
        const head = heads.get(municipalityId) ?? (await events.head(municipalityId));
        if (head !== window.upTo) return false;
        heads.set(municipalityId, head);
      }
      const inOrder = planned.toSorted((one, other) => byId(one.subscription, other.subscription));
      for (const { subscription, slot, frozen, change } of inOrder) {
        const { id, municipalityId, revision } = subscription;
        await subscriptions.change(municipalityId, id, revision, change);
        await slots.decide(slot);
        if (frozen) await outbox.insert(frozen.mail, frozen.bytes);
      }
      return true;
    });
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof SelbstcheckError && error.code === code;
}
