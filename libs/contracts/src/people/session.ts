import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import {
  Done,
  Id,
  MailAddress,
  MemberRole,
  Moment,
  Password,
  ScreenLanguage,
  LinkToken,
} from '../shared-schemas.js';

/** What a person is in a municipality. */
export const OwnMembership = z
  .object({
    municipalityId: Id,
    municipality: z.string(),
    role: MemberRole,
    department: z.string().nullable(),
    function: z.string().nullable(),
  })
  .meta({ id: 'OwnMembership' });

/** See OwnMembership. */
export type OwnMembership = z.infer<typeof OwnMembership>;

/** A session, as its owner's browser needs it. */
export const Session = z
  .object({
    /** `second_factor`: a code is still to be given; `enrolment`: a second factor has to be set up first. */
    step: z.enum(['complete', 'second_factor', 'enrolment']),
    /** Goes into the header X-CSRF-Token of every request that changes something. */
    csrfToken: z.string(),
    expiresAt: Moment,
    person: z.object({
      name: z.string(),
      email: z.string(),
      language: ScreenLanguage,
      isInstallationAdmin: z.boolean(),
      isDemonstration: z.boolean(),
    }),
    /** Empty until the step is `complete`. */
    memberships: z.array(OwnMembership),
  })
  .meta({ id: 'Session' });

/** See Session. */
export type Session = z.infer<typeof Session>;

const CurrentSession = z.object({ session: Session.nullable() }).meta({ id: 'CurrentSession' });

/** The header that carries a session's CSRF token. */
export const CSRF_HEADER = 'x-csrf-token';

/** Whatever somebody takes for their address; without control characters, which not every database can look for. */
const TypedAddress = z
  .string()
  .max(400)
  .transform((address) => address.trim())
  .pipe(
    z
      .string()
      .max(400)
      .regex(/^\P{Cc}*$/u, 'no control characters'),
  );

/** Signing in and out. */
export const sessionEndpoints = {
  getSession: endpoint({
    method: 'GET',
    path: '/session',
    summary: 'Who is signed in in this browser; null for nobody',
    access: 'public',
    response: CurrentSession,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    summary: 'Sign in with address and password',
    access: 'public',
    body: z.object({ email: TypedAddress, password: z.string().max(1000) }),
    response: CurrentSession,
    problems: ['sign-in-failed', 'too-many-attempts'],
  }),
  giveSecondFactor: endpoint({
    method: 'POST',
    path: '/session/second-factor',
    summary: 'Finish signing in with a code of the authenticator app, or a recovery code',
    access: 'session_started',
    body: z.object({ code: z.string().max(100) }),
    response: CurrentSession,
    problems: ['code-wrong', 'too-many-attempts'],
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out of this browser',
    access: 'session_started',
    response: Done,
  }),
  beginProviderSignIn: endpoint({
    method: 'POST',
    path: '/session/provider',
    summary: 'Begin to sign in, or to link the account, with the OpenID provider',
    access: 'public',
    response: z.object({ address: z.string() }).meta({ id: 'ProviderAddress' }),
    problems: ['provider-missing', 'provider-unreachable', 'provider-invalid', 'fresh-sign-in-needed'],
  }),
  completeProviderSignIn: endpoint({
    method: 'POST',
    path: '/session/provider/return',
    summary: 'Finish what was begun with the OpenID provider, with the query it sent the browser back with',
    access: 'public',
    body: z.object({ query: z.string().max(8000) }),
    response: CurrentSession,
    problems: [
      'provider-missing',
      'provider-unreachable',
      'provider-invalid',
      'provider-refused',
      'provider-flow-missing',
      'account-not-entitled',
      'identity-taken',
      'address-taken',
    ],
  }),
  askPasswordReset: endpoint({
    method: 'POST',
    path: '/password-reset',
    summary:
      'Ask for a mail with a link to a new password; answers the same whether there is an account or not',
    access: 'public',
    body: z.object({ email: MailAddress, language: ScreenLanguage }),
    response: Done,
    problems: ['too-many-attempts'],
  }),
  resetPassword: endpoint({
    method: 'POST',
    path: '/password-reset/completion',
    summary: 'Set a new password with the secret of a mailed link; ends all sessions of the account',
    access: 'public',
    body: z.object({ token: LinkToken, password: Password }),
    response: Done,
    problems: ['link-invalid', 'password-weak'],
  }),
  confirmAddress: endpoint({
    method: 'POST',
    path: '/address-confirmation',
    summary: 'Take over a new mail address with the secret of the link sent to it',
    access: 'public',
    body: z.object({ token: LinkToken }),
    response: Done,
    problems: ['link-invalid', 'address-taken'],
  }),
} as const;
