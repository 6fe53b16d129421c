import { SelbstcheckError } from '@selbstcheck/domain';

/** A subscription whose slot could not be decided, and why. */
export interface UnplannedSlot {
  readonly subscriptionId: string;
  readonly cause: unknown;
}

/** `slot-not-planned`: names the first subscription, as its id, and holds what stood in its way. */
export function slotsNotPlanned(unplanned: readonly [UnplannedSlot, ...UnplannedSlot[]]): SelbstcheckError {
  const [{ subscriptionId, cause }, ...others] = unplanned;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return new SelbstcheckError(
    'slot-not-planned',
    `The digest of the subscription ${subscriptionId}${more} could not be written; all others were. It is tried again with the next run. The log of the server says why; ending the subscription, or pausing it, ends the attempts.`,
    { subscriptionId, others: others.length },
    { cause },
  );
}
