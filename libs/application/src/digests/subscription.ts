import type { Language, Rhythm } from '@selbstcheck/domain';

/** Who a subscription tells. */
export type DigestRecipient =
  | { readonly kind: 'member'; readonly personId: string }
  /** An address without an account, in lower case; it is told published content only, once it confirmed. */
  | { readonly kind: 'address'; readonly address: string };

/** What a subscription is about. */
export type DigestScope =
  | { readonly kind: 'overall' }
  /** The field as this catalogue version names it; its series leads to the other versions. */
  | { readonly kind: 'field'; readonly catalogueVersionId: string; readonly fieldId: string }
  /** Progress and dates of one round until it is archived. */
  | { readonly kind: 'round'; readonly roundId: string };

/** What somebody wants to be told, and when. */
export interface SubscriptionWish {
  readonly scope: DigestScope;
  readonly rhythm: Rhythm;
  /** Local wall time "HH:MM", never 02:00 to 03:59. */
  readonly time: string;
  /** As the IANA names it: "Europe/Berlin". */
  readonly zone: string;
  readonly language: Language;
  /** Whether half a year without anything to tell is told; never after closings, which have no date for it. */
  readonly noticeAfterSilence: boolean;
}

/** What became of a subscription; only an active one is told anything. */
export const SUBSCRIPTION_STATES = [
  'unconfirmed',
  'active',
  'paused',
  /** By its recipient, for good; coordination cannot take it up again. */
  'unsubscribed',
  /** By the product, after two mails that the recipient's server refused for good. */
  'disabled',
] as const;

/** See SUBSCRIPTION_STATES. */
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number];

/** The next slot of a subscription: local date and time in its zone, and that moment in UTC. */
export interface NextSlot {
  readonly date: string;
  readonly time: string;
  readonly at: string;
}

/** A subscription of one recipient to one municipality's digests. */
export interface Subscription extends SubscriptionWish {
  readonly id: string;
  readonly municipalityId: string;
  readonly recipient: DigestRecipient;
  readonly state: SubscriptionState;
  /** ISO timestamps in UTC. */
  readonly stateSince: string;
  readonly createdAt: string;
  /** Who gave it to the recipient as part of a duty: opaque id and function then; null where the recipient asked. */
  readonly assigned: { readonly personId: string | null; readonly function: string | null } | null;
  /** The number of the last event that was told or skipped; what comes later is still to be told. */
  readonly watermark: number;
  /** Of a subscription to a round: answered questions when it was last told; else null. */
  readonly toldProgress: number | null;
  /** null: none is known, such as after closings, before meetings without a date, and while it is not active. */
  readonly next: NextSlot | null;
  /** Mails in a row that the recipient's server refused for good. */
  readonly hardBounces: number;
  /** When the recipient was last told anything; first its creation. Half a year of silence counts from here. */
  readonly lastToldAt: string;
  /** 1 when it is made, one more with every change. */
  readonly revision: number;
}

/** What may change of a subscription; who it tells and where stays. */
export type SubscriptionChange = Partial<
  Omit<Subscription, 'id' | 'municipalityId' | 'recipient' | 'createdAt' | 'revision'>
>;
