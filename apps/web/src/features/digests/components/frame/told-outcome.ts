import type { SubscriptionsView } from '@selbstcheck/contracts';

/** What the screen before did, handed over with the navigation. */
export type ToldOutcome =
  | { readonly kind: 'subscribed' | 'assigned' | 'changed' }
  | {
      readonly kind: 'confirmation';
      readonly address: string;
      readonly mail: NonNullable<SubscriptionsView['confirmationMail']>;
    };

interface OutcomeState {
  readonly toldOutcome: ToldOutcome;
}

/** The state of a navigation that tells what was done. */
export function withOutcome(toldOutcome: ToldOutcome): { readonly state: OutcomeState } {
  return { state: { toldOutcome } };
}

/** What a navigation told; null where it told nothing. */
export function outcomeIn(state: unknown): ToldOutcome | null {
  const isTold = typeof state === 'object' && state !== null && 'toldOutcome' in state;
  return isTold ? (state as OutcomeState).toldOutcome : null;
}
