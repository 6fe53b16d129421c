import { z } from 'zod';
import { endpoint, FILE_ANSWER } from '../endpoint.js';
import {
  ArchiveChoice,
  Done,
  Id,
  MailAddress,
  Moment,
  Password,
  PersonName,
  ScreenLanguage,
} from '../shared-schemas.js';
import { OwnMembership } from './session.js';

const CurrentPassword = z.string().max(1000);

/** One's own account. */
export const Account = z
  .object({
    name: z.string(),
    email: z.string(),
    language: ScreenLanguage,
    /** Whether the account has a password; one that came through the OpenID provider may have none. */
    hasPassword: z.boolean(),
    secondFactor: z.enum(['on', 'off']),
    recoveryCodesLeft: z.number().int(),
    isLinkedToProvider: z.boolean(),
    memberships: z.array(OwnMembership),
    sessions: z.array(z.object({ id: Id, startedAt: Moment, lastSeenAt: Moment, isThisOne: z.boolean() })),
  })
  .meta({ id: 'Account' });

/** See Account. */
export type Account = z.infer<typeof Account>;

const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });

/** What people do with their own account. Where a password is asked for again, it proves who is at the keyboard. */
export const accountEndpoints = {
  getAccount: endpoint({
    method: 'GET',
    path: '/account',
    summary: 'The own account with its memberships and sessions',
    access: 'signed_in',
    response: Account,
  }),
  changeAccount: endpoint({
    method: 'PUT',
    path: '/account',
    summary: 'Change name and language',
    access: 'signed_in',
    body: z.object({ name: PersonName, language: ScreenLanguage }),
    response: Account,
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/account/password',
    summary: 'Change the password; ends all other sessions',
    access: 'signed_in',
    body: z.object({ current: CurrentPassword, next: Password }),
    response: Account,
    problems: ['password-wrong', 'fresh-sign-in-needed', 'password-weak', 'too-many-attempts'],
  }),
  changeAddress: endpoint({
    method: 'POST',
    path: '/account/address',
    summary: 'Ask for another mail address; it counts once the link sent to it is used',
    access: 'signed_in',
    body: z.object({ email: MailAddress, password: CurrentPassword }),
    response: Done,
    problems: ['password-wrong', 'fresh-sign-in-needed', 'too-many-attempts'],
  }),
  endOtherSessions: endpoint({
    method: 'POST',
    path: '/account/sessions/end',
    summary: 'End all sessions of the account but this one',
    access: 'signed_in',
    body: z.object({ password: CurrentPassword }),
    response: Account,
    problems: ['password-wrong', 'fresh-sign-in-needed', 'too-many-attempts'],
  }),
  beginSecondFactor: endpoint({
    method: 'POST',
    path: '/account/second-factor',
    summary: 'A new secret for an authenticator app; counts once a code of it was given',
    access: 'session_started',
    body: z.object({ password: CurrentPassword }),
    response: z.object({ secret: z.string(), address: z.string() }).meta({ id: 'SecondFactorSecret' }),
    problems: ['password-wrong', 'fresh-sign-in-needed', 'too-many-attempts', 'second-factor-on'],
  }),
  confirmSecondFactor: endpoint({
    method: 'POST',
    path: '/account/second-factor/confirmation',
    summary: 'Switch the second factor on with a code; ends all other sessions and renews this one',
    access: 'session_started',
    body: z.object({ code: z.string().max(100) }),
    response: RecoveryCodes,
    problems: ['code-wrong', 'too-many-attempts', 'second-factor-not-begun', 'second-factor-on'],
  }),
  removeSecondFactor: endpoint({
    method: 'POST',
    path: '/account/second-factor/removal',
    summary: 'Switch the second factor off; ends all other sessions',
    access: 'signed_in',
    body: z.object({ password: CurrentPassword, code: z.string().max(100) }),
    response: Account,
    problems: [
      'password-wrong',
      'fresh-sign-in-needed',
      'code-wrong',
      'too-many-attempts',
      'second-factor-required',
    ],
  }),
  renewRecoveryCodes: endpoint({
    method: 'POST',
    path: '/account/recovery-codes',
    summary: 'New recovery codes; the old ones no longer work',
    access: 'signed_in',
    body: z.object({ password: CurrentPassword, code: z.string().max(100) }),
    response: RecoveryCodes,
    problems: [
      'password-wrong',
      'fresh-sign-in-needed',
      'code-wrong',
      'too-many-attempts',
      'second-factor-off',
    ],
  }),
  exportAccount: endpoint({
    method: 'GET',
    path: '/account/export',
    summary: 'Everything that is stored of oneself, as one JSON file',
    access: 'signed_in',
    response: FILE_ANSWER,
  }),
  eraseAccount: endpoint({
    method: 'POST',
    path: '/account/erasure',
    summary: 'Erase the own account for good; function and department stay in the history',
    access: 'signed_in',
    body: z.object({ password: CurrentPassword, archive: ArchiveChoice }),
    response: Done,
    problems: [
      'password-wrong',
      'fresh-sign-in-needed',
      'too-many-attempts',
      'last-admin',
      'erasure-register-unwritable',
    ],
  }),
} as const;
