import { z } from 'zod';
import { endpoint, PAGE_ANSWER, READERS } from '../endpoint.js';
import type { ProblemCode } from '../problem.js';
import {
  Done,
  Id,
  lineOfText,
  LocalizedText,
  MailAddress,
  Moment,
  MunicipalityParams,
  ScreenLanguage,
} from '../shared-schemas.js';

const Day = z.number().int().min(1).max(31);

/** See the domain's Rhythm. */
export const RhythmView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('after_closing') }),
  z.object({ kind: z.literal('weekly'), weekday: z.number().int().min(1).max(7) }),
  z.object({ kind: z.literal('monthly'), day: Day }),
  z.object({ kind: z.literal('quarterly'), day: Day }),
  z.object({ kind: z.literal('yearly'), month: z.number().int().min(1).max(12), day: Day }),
  z.object({ kind: z.literal('before_meeting'), days: z.number().int().min(0).max(60) }),
]);

/** See RhythmView. */
export type RhythmView = z.infer<typeof RhythmView>;

/** See the application's DigestScope. */
export const DigestScopeView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('overall') }),
  z.object({ kind: z.literal('field'), catalogueVersionId: z.string().max(36), fieldId: Id }),
  z.object({ kind: z.literal('round'), roundId: Id }),
]);

/** See DigestScopeView. */
export type DigestScopeView = z.infer<typeof DigestScopeView>;

/**
 * What somebody wants to be told, and when. What is no time or zone is refused with a sentence, and so is a notice
 * after half a year of silence where digests come after closings.
 */
export const SubscriptionWishBody = z.object({
  scope: DigestScopeView,
  rhythm: RhythmView,
  time: z.string().max(5),
  zone: z.string().max(60),
  language: ScreenLanguage,
  noticeAfterSilence: z.boolean(),
});

/** See SubscriptionWishBody. */
export type SubscriptionWishBody = z.infer<typeof SubscriptionWishBody>;

/** One subscription with everything the screens say about it. */
export const SubscriptionView = SubscriptionWishBody.extend({
  id: Id,
  recipient: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('member'),
      isOneself: z.boolean(),
      /** Function and department; the name is shown to coordination, and to oneself. */
      name: z.string().nullable(),
      function: z.string().nullable(),
      department: z.string().nullable(),
    }),
    z.object({ kind: z.literal('address'), address: z.string() }),
  ]),
  /** "Gesamtergebnis", a field's or a round's title. */
  about: LocalizedText,
  state: z.enum(['unconfirmed', 'active', 'paused', 'unsubscribed', 'disabled']),
  stateSince: Moment,
  /** Function of whoever assigned it; null in `assigned` where the recipient asked for it. */
  assigned: z.object({ function: z.string().nullable() }).nullable(),
  /** The next slot in local time of the zone; null where none is known. */
  next: z.object({ date: z.iso.date(), time: z.string(), at: Moment }).nullable(),
  /** Why none is known or nothing will be sent, as a code that the screens have a sentence for. */
  standstill: z
    .enum([
      'after_closing',
      'no_meeting',
      'paused',
      'unconfirmed',
      'unsubscribed',
      'disabled',
      'round_archived',
      'round_removed',
      'round_closed',
      'person_deactivated',
      'not_a_member',
      'nothing_published',
    ])
    .nullable(),
  /** When a server, or the folder, last took a mail; null where none did. */
  lastSentAt: Moment.nullable(),
  revision: z.number().int(),
}).meta({ id: 'Subscription' });

/** See SubscriptionView. */
export type SubscriptionView = z.infer<typeof SubscriptionView>;

/** The subscriptions that somebody may see, and what new ones can be about. */
export const SubscriptionsView = z
  .object({
    /** One's own first. */
    subscriptions: z.array(SubscriptionView),
    /** What a new one can be about, the overall value first. */
    scopes: z.array(z.object({ scope: DigestScopeView, about: LocalizedText })),
    /** Members that coordination may subscribe; empty for everybody else. */
    members: z.array(
      z.object({
        membershipId: Id,
        name: z.string(),
        function: z.string().nullable(),
        department: z.string().nullable(),
      }),
    ),
    /** What a new subscription begins with. */
    defaults: z.object({ zone: z.string(), time: z.string() }),
    /** Zones to choose from. */
    zones: z.array(z.string()),
    /** Whether a mail server sends, or mails only lie in a folder. */
    mail: z.enum(['server', 'folder']),
    /** What became of the confirmation mail of this request; null where none was due. */
    confirmationMail: z.enum(['sent', 'in_folder', 'not_sent']).nullable(),
  })
  .meta({ id: 'Subscriptions' });

/** See SubscriptionsView. */
export type SubscriptionsView = z.infer<typeof SubscriptionsView>;

/** Who coordination subscribes: a member as part of a duty, or an address that has to confirm. */
export const OtherRecipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), membershipId: Id }),
  z.object({ kind: z.literal('address'), address: MailAddress }),
]);

/** See OtherRecipient. */
export type OtherRecipient = z.infer<typeof OtherRecipient>;

/** The secret in the links of a digest or of its confirmation. */
export const SubscriptionToken = z.string().regex(/^[A-Za-z0-9-]{1,36}\.[0-9a-f]{64}$/);

/** What a link in a mail is about, before somebody presses the button. */
export const LinkedSubscription = z
  .object({
    municipality: z.string(),
    about: LocalizedText,
    rhythm: RhythmView,
    time: z.string(),
    zone: z.string(),
    language: ScreenLanguage,
    state: z.enum(['unconfirmed', 'active', 'paused', 'unsubscribed', 'disabled']),
  })
  .meta({ id: 'LinkedSubscription' });

/** See LinkedSubscription. */
export type LinkedSubscription = z.infer<typeof LinkedSubscription>;

/** Names a subscription of a municipality in the path. */
export const SubscriptionParams = z.object({ municipalityId: Id, subscriptionId: Id });

const WISH_PROBLEMS = [
  'zone-unknown',
  'time-invalid',
  'time-refused',
  'silence-notice-refused',
  'scope-unknown',
  'round-archived',
  'subscription-exists',
  'subscription-too-many',
] as const satisfies readonly ProblemCode[];

const ONE = '/municipalities/:municipalityId/digests/subscriptions/:subscriptionId';
const ONE_PROBLEMS = [
  'subscription-not-found',
  'subscription-stale',
] as const satisfies readonly ProblemCode[];
const Based = z.object({ revision: z.number().int() });

/** Subscriptions to digests: one's own for every member, those of others for coordination. */
export const subscriptionEndpoints = {
  listSubscriptions: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/digests/subscriptions',
    summary: "One's own subscriptions; coordination sees all of the municipality",
    access: READERS,
    params: MunicipalityParams,
    response: SubscriptionsView,
  }),
  subscribe: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/digests/subscriptions',
    summary: 'Subscribe oneself',
    access: READERS,
    status: 201,
    params: MunicipalityParams,
    body: SubscriptionWishBody,
    response: SubscriptionsView,
    problems: WISH_PROBLEMS,
  }),
  subscribeOther: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/digests/recipients',
    summary: 'Subscribe a member as part of a duty, or an address without an account that has to confirm',
    access: ['coordination'],
    status: 201,
    params: MunicipalityParams,
    body: SubscriptionWishBody.extend({ recipient: OtherRecipient }),
    response: SubscriptionsView,
    problems: [...WISH_PROBLEMS, 'subscription-declined', 'member-not-found', 'too-many-attempts'],
  }),
  changeSubscription: endpoint({
    method: 'PUT',
    path: ONE,
    summary: "Change one's own subscription; coordination changes any",
    access: READERS,
    params: SubscriptionParams,
    body: SubscriptionWishBody.extend(Based.shape),
    response: SubscriptionsView,
    problems: [...WISH_PROBLEMS, ...ONE_PROBLEMS, 'subscription-state', 'subscription-declined'],
  }),
  pauseSubscription: endpoint({
    method: 'POST',
    path: `${ONE}/pause`,
    summary: 'Pause a subscription; what happens meanwhile is told when it goes on',
    access: READERS,
    params: SubscriptionParams,
    body: Based,
    response: SubscriptionsView,
    problems: [...ONE_PROBLEMS, 'subscription-state'],
  }),
  resumeSubscription: endpoint({
    method: 'POST',
    path: `${ONE}/resumption`,
    summary: 'Let a paused or disabled subscription go on; only the recipient takes up an ended one',
    access: READERS,
    params: SubscriptionParams,
    body: Based,
    response: SubscriptionsView,
    problems: [...ONE_PROBLEMS, 'subscription-state', 'round-archived'],
  }),
  endSubscription: endpoint({
    method: 'POST',
    path: `${ONE}/end`,
    summary:
      "End one's own subscription, once more removes it; one that coordination ends is forgotten with its address",
    access: READERS,
    params: SubscriptionParams,
    body: Based,
    response: SubscriptionsView,
    problems: [...ONE_PROBLEMS, 'subscription-state'],
  }),
  sendConfirmationAgain: endpoint({
    method: 'POST',
    path: `${ONE}/confirmation-mail`,
    summary: 'Send the mail once more that asks an address to confirm',
    access: ['coordination'],
    params: SubscriptionParams,
    response: SubscriptionsView,
    problems: ['subscription-not-found', 'subscription-state', 'too-many-attempts'],
  }),
  viewSubscriptionConfirmation: endpoint({
    method: 'POST',
    path: '/digests/confirmation/view',
    summary: 'What the link of a confirmation mail is about; changes nothing',
    access: 'public',
    body: z.object({ token: SubscriptionToken }),
    response: LinkedSubscription,
    problems: ['link-invalid'],
  }),
  confirmSubscription: endpoint({
    method: 'POST',
    path: '/digests/confirmation',
    summary: 'Confirm the subscription of an address; once more changes nothing',
    access: 'public',
    body: z.object({ token: SubscriptionToken }),
    response: LinkedSubscription,
    problems: ['link-invalid'],
  }),
  viewUnsubscription: endpoint({
    method: 'POST',
    path: '/digests/unsubscription/view',
    summary: 'What the link at the end of a digest is about; changes nothing',
    access: 'public',
    body: z.object({ token: SubscriptionToken }),
    response: LinkedSubscription,
    problems: ['link-invalid'],
  }),
  unsubscribe: endpoint({
    method: 'POST',
    path: '/digests/unsubscription',
    summary: 'End a subscription by the link of a digest; once more changes nothing',
    access: 'public',
    body: z.object({ token: SubscriptionToken }),
    response: LinkedSubscription,
    problems: ['link-invalid'],
  }),
  openOneClick: endpoint({
    method: 'GET',
    path: '/digests/one-click/:token',
    summary: 'Leads to the page with the button that unsubscribes; changes nothing, whoever opens it',
    access: 'public',
    params: z.object({ token: SubscriptionToken }),
    response: PAGE_ANSWER,
  }),
  unsubscribeByOneClick: endpoint({
    method: 'POST',
    path: '/digests/one-click/:token',
    summary: 'What a mail program calls for its reader (RFC 8058)',
    access: 'public',
    params: z.object({ token: SubscriptionToken }),
    body: z.object({ 'List-Unsubscribe': lineOfText(40).optional() }).nullish(),
    response: Done,
    problems: ['link-invalid'],
  }),
} as const;
