import { closingWindows, SelbstcheckError, type DigestText, type EventWindow } from '@selbstcheck/domain';
import type { Actor } from '../access/actor.js';
import type { EventStore } from '../ports/event-store.js';
import type { SlotStore } from '../ports/slot-store.js';
import type { SubscriptionStore } from '../ports/subscription-store.js';
import type { Clock } from '../ports/surroundings.js';
import type { NextSlots } from './next-slots.js';
import { reachableSubscription } from './reachable-subscription.js';
import type { ComposedDigest, ReadDigest } from './read-digest.js';
import { RecipientStanding, type StandingStores } from './recipient-standing.js';
import type { Slot, SkipReason } from './slot.js';
import type { Subscription } from './subscription.js';

/** A window that can be looked at. */
export interface PreviewWindow {
  readonly window: EventWindow;
  /** Of a decided slot; both null for any other window. */
  readonly decidedAt: string | null;
  readonly decision: Slot['decision'] | null;
  /** The title of the round whose closing it is, decided or not; null for any other window. */
  readonly closed: string | null;
}

/** What would go out for a window. */
export interface DigestPreviewOutcome {
  readonly window: EventWindow;
  readonly decision: Slot['decision'];
  /** Why nothing would; null where something would. */
  readonly reason: SkipReason | null;
  readonly digest: DigestText | null;
  /** What is still to be told, then decided slots, then what each closing brought; each newest first. */
  readonly windows: readonly PreviewWindow[];
}

/** The stores that a preview is read from. */
export interface PreviewStores extends StandingStores {
  readonly subscriptions: SubscriptionStore;
  readonly events: EventStore;
  readonly slots: SlotStore;
}

const MOST_WINDOWS = 20;

/** Shows what a subscription would be told, with today's results and whoever is a member today; writes nothing. */
export class PreviewDigest {
  constructor(
    private readonly stores: PreviewStores,
    private readonly readDigest: ReadDigest,
    private readonly nextSlots: NextSlots,
    private readonly clock: Clock,
  ) {}

  /**
   * Of one's own subscription, for Koordination of any; `window` null: what is still to be told. Rejects with
   * `subscription-not-found`, `window-invalid`, and as ReadHistory does.
   */
  async preview(
    actor: Actor,
    { municipalityId, subscriptionId }: { readonly municipalityId: string; readonly subscriptionId: string },
    window: EventWindow | null,
  ): Promise<DigestPreviewOutcome> {
    const { subscriptions, events, slots } = this.stores;
    const subscription = await reachableSubscription(subscriptions, actor, municipalityId, subscriptionId);
    const head = await events.head(municipalityId);
    const untold = { after: subscription.watermark, upTo: head };
    const shown = window ?? untold;
    rejectInvalid(shown, head);
    const digest = await this.compose(subscription, shown);
    const decided = await slots.listBySubscription(municipalityId, subscriptionId, null, MOST_WINDOWS);
    const undecided = { decidedAt: null, decision: null };
    return {
      window: shown,
      decision: digest.decision,
      reason: digest.decision === 'skipped' ? digest.reason : null,
      digest: digest.decision === 'mail' ? digest.text : null,
      windows: [
        { window: untold, ...undecided, closed: null },
        ...decided.map(({ window: past, ...slot }) => ({ window: past, ...decisionOf(slot), closed: null })),
        ...(await this.closings(subscription, head)).map((closing) => ({ ...closing, ...undecided })),
      ],
    };
  }

  /** What somebody who subscribed only now would have been told; of one round's progress there is no such thing. */
  private async closings({ municipalityId, scope }: Subscription, head: number) {
    if (scope.kind === 'round') return [];
    const events = await this.stores.events.list(municipalityId, { after: 0, upTo: head });
    return closingWindows(events)
      .slice(0, MOST_WINDOWS)
      .map(({ window, title }) => ({ window, closed: title }));
  }

  private async compose(subscription: Subscription, window: EventWindow): Promise<ComposedDigest> {
    const problem = await new RecipientStanding(this.stores).problemOf(subscription);
    if (problem === 'person_deactivated' || problem === 'not_a_member') {
      return { decision: 'skipped', reason: problem, isLast: false };
    }
    const at = this.clock.now();
    const next = await this.nextSlots.after(subscription, at);
    return this.readDigest.compose(subscription, { window, at, next });
  }
}

function decisionOf({ decidedAt, decision }: Pick<Slot, 'decidedAt' | 'decision'>) {
  return { decidedAt, decision };
}

function rejectInvalid({ after, upTo }: EventWindow, head: number): void {
  if (Number.isInteger(after) && Number.isInteger(upTo) && after >= 0 && after <= upTo && upTo <= head)
    return;
  throw new SelbstcheckError(
    'window-invalid',
    `There is no window from ${after} to ${upTo}. Choose one of the windows that are listed.`,
    { after, upTo, head },
  );
}
