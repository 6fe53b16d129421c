import type { EventWindow, NumberedEvent } from '@selbstcheck/domain';
import type { EventStore } from '../ports/event-store.js';
import type { NextSlots } from './next-slots.js';
import { DigestRun } from './read-digest.js';
import { RecipientStanding, type StandingStores } from './recipient-standing.js';
import type { NextSlot, Subscription } from './subscription.js';

/** What the slots of one planning run share, so that many recipients cost hardly more than one. */
export class PlanningRun {
  readonly digests = new DigestRun();
  readonly standing: RecipientStanding;
  private readonly heads = new Map<string, Promise<number>>();
  private readonly windows = new Map<string, Promise<readonly NumberedEvent[]>>();
  private readonly slots = new Map<string, Promise<NextSlot | null>>();

  constructor(
    /** ISO timestamp in UTC: what is due by then is planned. */
    readonly now: string,
    private readonly stores: StandingStores & { readonly events: EventStore },
    private readonly nextSlots: NextSlots,
  ) {
    this.standing = new RecipientStanding(stores);
  }

  /** Everything that the subscription was not told yet, with its events. */
  async untold({ municipalityId, watermark }: Subscription): Promise<{
    readonly window: EventWindow;
    readonly events: readonly NumberedEvent[];
  }> {
    const { events } = this.stores;
    const head = await remembered(this.heads, municipalityId, () => events.head(municipalityId));
    // another worker may have told more than there was when this run began
    const window = { after: watermark, upTo: Math.max(head, watermark) };
    const key = JSON.stringify([municipalityId, watermark]);
    const told = remembered(this.windows, key, () => events.list(municipalityId, window));
    return { window, events: await told };
  }

  /** Lets everything that was found out about events and results be read again. */
  forgetNews(): void {
    for (const known of [this.heads, this.windows, this.digests.findings, this.digests.contents])
      known.clear();
  }

  /** The subscription's first slot after now. */
  nextSlot(subscription: Subscription): Promise<NextSlot | null> {
    const { municipalityId, rhythm, time, zone } = subscription;
    const key = JSON.stringify([municipalityId, rhythm, time, zone]);
    return remembered(this.slots, key, () => this.nextSlots.after(subscription, this.now));
  }
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
