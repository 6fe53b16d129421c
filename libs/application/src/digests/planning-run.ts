import type { EventWindow, NumberedEvent } from '@selbstcheck/domain';
import type { EventStore } from '../ports/event-store.js';
import type { NextSlots } from './next-slots.js';
import { DigestRun } from './read-digest.js';
import { RecipientStanding, type StandingStores } from './recipient-standing.js';
import type { NextSlot, Subscription } from './subscription.js';

/** The stores that the slots of one run share reads of. */
export interface PlanningRunStores extends StandingStores {
  readonly events: EventStore;
}

/** One run of the planner: what was found out about one municipality at a time, so that many need no more memory. */
export class PlanningRun {
  private municipal: MunicipalRun | null = null;

  constructor(
    /** ISO timestamp in UTC: what is due by then is planned. */
    readonly now: string,
    private readonly stores: PlanningRunStores,
    private readonly nextSlots: NextSlots,
  ) {}

  /** What the slots of a municipality share. That of the one before is let go, so ask for them one after the other. */
  of(municipalityId: string): MunicipalRun {
    if (this.municipal?.municipalityId !== municipalityId) {
      this.municipal = new MunicipalRun(municipalityId, this.now, this.stores, this.nextSlots);
    }
    return this.municipal;
  }

  /** Lets everything that was found out be read again. */
  forget(): void {
    this.municipal = null;
  }

  /** Lets next slots be found again, for subscriptions that are listed from now on: a meeting may be planned by then. */
  forgetSlots(): void {
    this.municipal?.forgetSlots();
  }
}

/** What the slots of one municipality share in a run, so that many recipients cost hardly more than one. */
export class MunicipalRun {
  readonly digests = new DigestRun();
  readonly standing: RecipientStanding;
  private head: Promise<number> | null = null;
  private readonly windows = new Map<number, Promise<readonly NumberedEvent[]>>();
  private readonly slots = new Map<string, Promise<NextSlot | null>>();

  constructor(
    readonly municipalityId: string,
    /** See PlanningRun. */
    readonly now: string,
    private readonly stores: PlanningRunStores,
    private readonly nextSlots: NextSlots,
  ) {
    this.standing = new RecipientStanding(stores);
  }

  /** Everything that the subscription was not told yet, with its events. */
  async untold({ watermark }: Subscription): Promise<{
    readonly window: EventWindow;
    readonly events: readonly NumberedEvent[];
  }> {
    const { municipalityId } = this;
    const { events } = this.stores;
    this.head ??= events.head(municipalityId);
    // another worker may have told more than there was when this run began
    const window = { after: watermark, upTo: Math.max(await this.head, watermark) };
    const told = remembered(this.windows, watermark, () => events.list(municipalityId, window));
    return { window, events: await told };
  }

  /** The subscription's first slot after now. */
  nextSlot(subscription: Subscription): Promise<NextSlot | null> {
    const { rhythm, time, zone } = subscription;
    const key = JSON.stringify([rhythm, time, zone]);
    return remembered(this.slots, key, () => this.nextSlots.after(subscription, this.now));
  }

  /** See PlanningRun. */
  forgetSlots(): void {
    this.slots.clear();
  }
}

function remembered<K, T>(known: Map<K, T>, key: K, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
