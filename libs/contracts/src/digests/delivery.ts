import { z } from 'zod';
import { endpoint, FILE_ANSWER, PAGE_ANSWER, READERS } from '../endpoint.js';
import { Id, LocalizedText, Moment, MunicipalityParams } from '../shared-schemas.js';
import { SubscriptionParams } from './subscriptions.js';

/** Event numbers; `after` itself is not in it. */
const Window = z.object({ after: z.number().int().min(0), upTo: z.number().int().min(0) });

const SkipReasonName = z.enum([
  'empty_window',
  'nets_to_zero',
  'nothing_in_scope',
  'round_archived',
  'round_removed',
  'person_deactivated',
  'not_a_member',
  'municipality_without_rounds',
]);

const MailStateName = z.enum(['ready', 'leased', 'sending', 'sent', 'failed', 'uncertain', 'withdrawn']);

const MailProblemName = z.enum([
  'refused_for_now',
  'refused_for_good',
  'unreachable',
  'sign_in_refused',
  'no_reply',
  'given_up',
  'unsubscribed',
  'paused',
  'disabled',
  'person_deactivated',
  'not_a_member',
  'address_changed',
  'round_archived',
  'round_removed',
  'publication_withdrawn',
]);

/** What would go out for a subscription: now, or for a window of the past. */
export const DigestPreview = z
  .object({
    window: Window,
    /** `skipped` with its reason: nothing would go out, and the mail below is null. */
    decision: z.enum(['mail', 'skipped']),
    reason: SkipReasonName.nullable(),
    mail: z.object({ subject: z.string(), text: z.string() }).nullable(),
    /** Windows to look at: everything since the last digest, the decided slots, and what closings brought; each newest first. */
    windows: z.array(
      z.object({
        window: Window,
        /** When the slot was decided; null for any other window. */
        decidedAt: Moment.nullable(),
        decision: z.enum(['mail', 'skipped']).nullable(),
        /** The title of the round whose closing it is; null for any other window. */
        closed: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'DigestPreview' });

/** See DigestPreview. */
export type DigestPreview = z.infer<typeof DigestPreview>;

/** A mail of the log. */
const LoggedMail = z.object({
  id: Id,
  subject: z.string(),
  state: MailStateName,
  problem: MailProblemName.nullable(),
  replyCode: z.number().int().nullable(),
  /** Since it was made, or somebody sent it once more. */
  attempts: z.number().int(),
  nextAttemptAt: Moment.nullable(),
  sentAt: Moment.nullable(),
  /** Whether its content is still kept. */
  hasContent: z.boolean(),
});

/** One decision about one slot, and what became of its mail. */
export const LogEntry = z
  .object({
    slotKey: z.string(),
    subscriptionId: Id,
    /** Who: function, department or address as coordination sees it; null where the recipient was erased. */
    recipient: z.string().nullable(),
    about: LocalizedText,
    time: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('scheduled'), date: z.iso.date(), time: z.string(), zone: z.string() }),
      z.object({ kind: z.literal('closing'), event: z.number().int() }),
    ]),
    window: Window,
    decision: z.enum(['mail', 'skipped']),
    reason: SkipReasonName.nullable(),
    decidedAt: Moment,
    mail: LoggedMail.nullable(),
  })
  .meta({ id: 'DigestLogEntry' });

/** See LogEntry. */
export type LogEntry = z.infer<typeof LogEntry>;

/** A page of the delivery log. */
export const DigestLog = z
  .object({
    entries: z.array(LogEntry),
    /** What the next page begins with; null on the last. */
    next: z.string().nullable(),
  })
  .meta({ id: 'DigestLog' });

/** See DigestLog. */
export type DigestLog = z.infer<typeof DigestLog>;

/** One mail with every attempt. */
export const LoggedMailView = z
  .object({
    entry: LogEntry,
    attempts: z.array(
      z.object({
        at: Moment,
        outcome: z.union([z.literal('accepted'), MailProblemName]),
        replyCode: z.number().int().nullable(),
      }),
    ),
    /** The plain text; null where its content is no longer kept. */
    text: z.string().nullable(),
  })
  .meta({ id: 'LoggedMail' });

/** See LoggedMailView. */
export type LoggedMailView = z.infer<typeof LoggedMailView>;

/** What coordination should know: mails that failed, whose fate is unknown or whose recipient moved, and subscriptions that were stopped. */
export const DigestTroubles = z
  .object({
    failed: z.number().int(),
    uncertain: z.number().int(),
    /** Withdrawn, as their recipient has another address by now. */
    addressChanged: z.number().int(),
    /** Waiting for another attempt after a failed one. */
    waiting: z.number().int(),
    disabled: z.number().int(),
    /** The newest, at most 20. */
    mails: z.array(LogEntry),
  })
  .meta({ id: 'DigestTroubles' });

/** See DigestTroubles. */
export type DigestTroubles = z.infer<typeof DigestTroubles>;

const MailParams = z.object({ municipalityId: Id, mailId: Id });
const PreviewQuery = z.object({
  /** Both or neither; left out: what is still to be told. */
  after: z.coerce.number().int().min(0).optional(),
  upTo: z.coerce.number().int().min(0).optional(),
});
const PREVIEW_PROBLEMS = [
  'subscription-not-found',
  'window-invalid',
  'result-not-found',
  'mapping-circular',
  'mapping-contradictory',
] as const;
const COORDINATION = ['coordination'] as const;

/** What digests say and what became of them. */
export const deliveryEndpoints = {
  previewDigest: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/digests/subscriptions/:subscriptionId/preview',
    summary: 'What would go out now for a subscription, or for a window of the past; sends nothing',
    access: READERS,
    params: SubscriptionParams,
    query: PreviewQuery,
    response: DigestPreview,
    problems: PREVIEW_PROBLEMS,
  }),
  previewDigestPage: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/digests/subscriptions/:subscriptionId/preview-page',
    summary: 'The same preview as the HTML page that the mail holds',
    access: READERS,
    params: SubscriptionParams,
    query: PreviewQuery,
    response: PAGE_ANSWER,
    problems: PREVIEW_PROBLEMS,
  }),
  listDigestLog: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/digests/log',
    summary: 'Every decision about every slot, newest first, with the reason where nothing was sent',
    access: COORDINATION,
    params: MunicipalityParams,
    query: z.object({ from: z.string().max(120).optional(), subscriptionId: Id.optional() }),
    response: DigestLog,
  }),
  viewDigestMail: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/digests/mails/:mailId',
    summary: 'One mail with every attempt',
    access: COORDINATION,
    params: MailParams,
    response: LoggedMailView,
    problems: ['mail-not-found'],
  }),
  downloadDigestMail: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/digests/mails/:mailId/file',
    summary: 'The mail as it goes out, as an .eml file',
    access: COORDINATION,
    params: MailParams,
    response: FILE_ANSWER,
    problems: ['mail-not-found'],
  }),
  resendDigestMail: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/digests/mails/:mailId/resending',
    summary: 'Send a failed, uncertain or withdrawn mail once more, with the same bytes',
    access: COORDINATION,
    params: MailParams,
    response: LoggedMailView,
    problems: [
      'mail-not-found',
      'mail-not-resendable',
      'mail-recipient-ended',
      'mail-address-changed',
      'mail-content-outdated',
    ],
  }),
  putDigestMailAside: endpoint({
    method: 'POST',
    path: '/municipalities/:municipalityId/digests/mails/:mailId/aside',
    summary: 'Take a mail out of the notices; it stays in the log',
    access: COORDINATION,
    params: MailParams,
    response: DigestTroubles,
    problems: ['mail-not-found'],
  }),
  digestTroubles: endpoint({
    method: 'GET',
    path: '/municipalities/:municipalityId/digests/troubles',
    summary:
      'Mails that failed, whose fate is unknown or whose recipient moved, and subscriptions that were stopped',
    access: COORDINATION,
    params: MunicipalityParams,
    response: DigestTroubles,
  }),
} as const;
