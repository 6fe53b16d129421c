import type { EventWindow } from '@selbstcheck/domain';

/** Why nothing is sent for a slot. Each has a sentence on the screens. */
export const SKIP_REASONS = [
  /** Nothing happened. */
  'empty_window',
  /** What happened cancels out. */
  'nets_to_zero',
  /** Something happened outside of what the subscription is about, or nothing published. */
  'nothing_in_scope',
  'round_archived',
  'round_removed',
  'person_deactivated',
  'not_a_member',
  'municipality_without_rounds',
] as const;

/** See SKIP_REASONS. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** When a slot is: at a local wall time, after an event that closed a round, or when somebody asked by hand. */
export type SlotTime =
  | { readonly kind: 'scheduled'; readonly date: string; readonly time: string; readonly zone: string }
  | { readonly kind: 'closing'; readonly event: number };

/** The one decision about what a subscription is told at one time. It is never changed. */
export interface Slot {
  /** SHA-256 of the subscription and the time: the same slot has the same key, whoever plans it. */
  readonly key: string;
  readonly subscriptionId: string;
  readonly municipalityId: string;
  readonly time: SlotTime;
  readonly window: EventWindow;
  readonly decision: 'mail' | 'skipped';
  /** Of a skipped slot; else null. */
  readonly reason: SkipReason | null;
  /** ISO timestamp in UTC. */
  readonly decidedAt: string;
}
