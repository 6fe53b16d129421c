import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { Retention } from '../installation/installation.js';
import { Done, lineOfText, MailAddress, optionally, ScreenLanguage, text } from '../shared-schemas.js';

/** What is stored, by kind; the screens have the words for each. */
export const STORED_KINDS = [
  'account',
  'password',
  'second_factor',
  'provider_identity',
  'membership',
  'former_membership',
  'session',
  'link',
  'attempts',
  'token',
  'audit',
  'inspection',
  'participant',
  'participant_name',
  'round',
  'catalogue_link',
  'folder_mail',
  'subscription',
  'digest_mail',
  'calendar_feed',
  'erasure',
] as const;

/** What the installation stores and for how long, for the page Datenschutz. */
export const StoredKinds = z
  .object({ kinds: z.array(z.enum(STORED_KINDS)), retention: Retention })
  .meta({ id: 'StoredKinds' });

/** See StoredKinds. */
export type StoredKinds = z.infer<typeof StoredKinds>;

/** What everybody may ask about data protection and accessibility. */
export const privacyEndpoints = {
  listStoredKinds: endpoint({
    method: 'GET',
    path: '/privacy',
    summary: 'What is stored, and for how long',
    access: 'public',
    response: StoredKinds,
  }),
  sendAccessibilityFeedback: endpoint({
    method: 'POST',
    path: '/accessibility-feedback',
    summary: 'Report a barrier to the operator',
    access: 'public',
    body: z.object({
      message: text(5000),
      page: optionally(lineOfText(300)),
      replyTo: optionally(MailAddress),
      language: ScreenLanguage,
    }),
    response: Done,
    problems: ['too-many-attempts', 'mail-not-sent', 'operator-missing'],
  }),
} as const;
