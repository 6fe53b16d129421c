import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import {
  Done,
  lineOfText,
  LinkToken,
  MailAddress,
  MemberRole,
  optionally,
  Password,
  PersonName,
  ScreenLanguage,
} from '../shared-schemas.js';

/** What an invitation offers, to who holds its link. */
export const InvitationView = z
  .object({
    email: z.string(),
    /** null: to administer the installation. */
    municipality: z.string().nullable(),
    role: z.union([MemberRole, z.literal('installation_admin')]),
    department: z.string().nullable(),
    function: z.string().nullable(),
    /** Whether the address has an account already; then neither name nor password is asked for. */
    hasAccount: z.boolean(),
  })
  .meta({ id: 'InvitationView' });

/** See InvitationView. */
export type InvitationView = z.infer<typeof InvitationView>;

/** How people get an account. */
export const joiningEndpoints = {
  setUp: endpoint({
    method: 'POST',
    path: '/set-up',
    summary: 'Create the first account with the secret of the set-up link',
    access: 'public',
    body: z.object({
      token: LinkToken,
      name: PersonName,
      email: MailAddress,
      password: Password,
      language: ScreenLanguage,
      /** The municipality to begin with, whose coordination the person becomes. */
      municipality: optionally(lineOfText(200)),
    }),
    response: Done,
    problems: ['link-invalid', 'password-weak', 'address-taken', 'municipality-exists'],
  }),
  viewInvitation: endpoint({
    method: 'POST',
    path: '/invitation/view',
    summary: 'What an invitation offers',
    access: 'public',
    body: z.object({ token: LinkToken }),
    response: InvitationView,
    problems: ['link-invalid'],
  }),
  acceptInvitation: endpoint({
    method: 'POST',
    path: '/invitation/acceptance',
    summary: 'Accept an invitation; creates the account where the address has none',
    access: 'public',
    body: z.object({
      token: LinkToken,
      language: ScreenLanguage,
      account: z.object({ name: PersonName, password: Password }).nullable(),
    }),
    response: Done,
    problems: ['link-invalid', 'password-weak', 'account-needed', 'address-taken', 'member-exists'],
  }),
} as const;
