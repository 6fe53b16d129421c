import type { MailState, OutboxMail, Slot, Subscription } from '@selbstcheck/application';
import type { NumberedEvent } from '@selbstcheck/domain';
import type { Stores } from '@selbstcheck/persistence';

const EVERYTHING = 100_000;
const UNDER_WAY: readonly MailState[] = ['ready', 'leased', 'sending'];

/** What the database says at the end. */
export interface Ledger {
  readonly subscriptions: readonly Subscription[];
  readonly slots: readonly Slot[];
  /** By slot key. */
  readonly mails: ReadonlyMap<string, OutboxMail>;
  readonly events: readonly NumberedEvent[];
  /** What still lies in the outbox. */
  readonly unfinished: readonly Pick<OutboxMail, 'id' | 'state' | 'problem' | 'nextAttemptAt'>[];
}

export async function readLedger(stores: Stores, municipalityId: string): Promise<Ledger> {
  const slots = await stores.slots.listByMunicipality(municipalityId, null, EVERYTHING);
  const keys = slots.map(({ key }) => key);
  const mails = await stores.outbox.findBySlots(municipalityId, keys);
  const upTo = await stores.events.head(municipalityId);
  return {
    subscriptions: await stores.subscriptions.listByMunicipality(municipalityId),
    slots,
    mails,
    events: await stores.events.list(municipalityId, { after: 0, upTo }),
    unfinished: [...mails.values()]
      .filter(({ state }) => UNDER_WAY.includes(state))
      .map(({ id, state, problem, nextAttemptAt }) => ({ id, state, problem, nextAttemptAt })),
  };
}

/** A subscription's slots in the order of what they tell. */
export function slotsInOrder({ slots }: Ledger, subscriptionId: string): readonly Slot[] {
  return slots
    .filter((slot) => slot.subscriptionId === subscriptionId)
    .sort(
      (a, b) =>
        a.window.after - b.window.after ||
        a.window.upTo - b.window.upTo ||
        Date.parse(a.decidedAt) - Date.parse(b.decidedAt),
    );
}
