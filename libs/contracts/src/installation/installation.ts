import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { lineOfText, MailAddress, optionally } from '../shared-schemas.js';

/** Who runs the installation, for the pages Datenschutz and Barrierefreiheit; null where nobody said so yet. */
export const Operator = z.object({
  name: lineOfText(200).nullable(),
  /** Where messages about accessibility and data protection go. */
  contact: z.string().nullable(),
});

/** Facts about this installation that everybody may know. */
export const Installation = z
  .object({
    version: z.string(),
    demonstration: z.enum(['never_loaded', 'loaded', 'removed']),
    /** Whether only this machine reaches the server, or the network too. */
    reachableFrom: z.enum(['this_machine', 'network']),
    /** Nobody administers the installation: the set-up link of the terminal comes first. */
    needsSetUp: z.boolean(),
    /** The name of the OpenID provider on the sign-in page; null where there is none. */
    identityProvider: z.string().nullable(),
    operator: Operator,
  })
  .meta({ id: 'Installation' });

/** See Installation. */
export type Installation = z.infer<typeof Installation>;

/** How long what is kept, besides what the municipality's own rounds need. */
export const Retention = z
  .object({
    /** Years an entry of the audit trail is kept. */
    auditYears: z.number().int().min(1).max(30),
    /** Months the names of a round's participants are kept after its reference date. */
    participantNameMonths: z.number().int().min(0).max(120),
    /** Months an account without any membership is kept. */
    idleAccountMonths: z.number().int().min(1).max(60),
    /** Days a mail stays in the folder of a machine without a mail server. */
    folderMailDays: z.number().int().min(1).max(365),
  })
  .meta({ id: 'Retention' });

/** See Retention. */
export type Retention = z.infer<typeof Retention>;

/** What an installation's administration can set. */
export const InstallationSettings = z
  .object({ operator: Operator, retention: Retention })
  .meta({ id: 'InstallationSettings' });

/** See InstallationSettings. */
export type InstallationSettings = z.infer<typeof InstallationSettings>;

/** The installation, its settings and its demonstration data. */
export const installationEndpoints = {
  getInstallation: endpoint({
    method: 'GET',
    path: '/installation',
    summary: 'Version, reach, ways to sign in, and whether demonstration data is loaded',
    access: 'public',
    response: Installation,
  }),
  removeDemonstration: endpoint({
    method: 'DELETE',
    path: '/demonstration',
    summary: 'Remove all demonstration data and its accounts in one step',
    access: ['installation_admin'],
    response: z
      .object({
        installation: Installation,
        /** The path and secret of the set-up page, where no account is left to sign in with. */
        setUpPath: z.string().nullable(),
      })
      .meta({ id: 'DemonstrationRemoved' }),
  }),
  getSettings: endpoint({
    method: 'GET',
    path: '/installation/settings',
    summary: 'Operator and retention',
    access: ['installation_admin'],
    response: InstallationSettings,
  }),
  saveSettings: endpoint({
    method: 'PUT',
    path: '/installation/settings',
    summary: 'Set operator and retention',
    access: ['installation_admin'],
    body: z.object({
      operator: z.object({ name: optionally(lineOfText(200)), contact: optionally(MailAddress) }),
      retention: Retention,
    }),
    response: InstallationSettings,
  }),
} as const;
