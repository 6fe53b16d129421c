import { SelbstcheckError } from '@selbstcheck/domain';
import type { DkimSettings } from '@selbstcheck/mail';
import { basename, dirname, resolve } from 'node:path';
import { Environment, EXPECTED } from './environment.js';
import { readJobConfiguration, type JobConfiguration } from './jobs.js';
import { readReach, type Reach } from './reach.js';
import { readSigningKey } from './signing-key.js';

/** Where mails go: to a server, or (null) into a folder. */
export interface MailConfiguration {
  readonly server: { readonly url: string; readonly from: string } | null;
  /** How many digests go to the server at the same time. */
  readonly connections: number;
  /** With what mails are signed; null: not at all. */
  readonly dkim: DkimSettings | null;
}

/** An OpenID provider and what its groups give. */
export interface ProviderConfiguration {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly name: string;
  readonly scopes: string;
  readonly groupsClaim: string;
  readonly grants: Environment['OIDC_GROUPS'];
}

export interface Configuration {
  readonly port: number;
  readonly reach: Reach;
  readonly trustedProxies: readonly string[];
  readonly requestsPerMinute: number;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly jobs: JobConfiguration;
  readonly erasuresFile: string;
  readonly mail: MailConfiguration;
  readonly provider: ProviderConfiguration | null;
  readonly uncertainMails: Environment['UNCERTAIN_MAILS'];
  readonly requiresSecondFactor: boolean;
  readonly loadsDemonstration: boolean;
  readonly timeZone: string;
}

/** Reads the configuration; throws `configuration-invalid` naming the variable and what it wants. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw invalid(String(parsed.error.issues[0]?.path[0]) as keyof Environment);
  const { data } = parsed;
  const dataFolder = resolve(data.DATA_DIR);
  return {
    port: data.PORT,
    reach: readReach(data),
    trustedProxies: data.TRUSTED_PROXY ?? [],
    requestsPerMinute: data.RATE_LIMIT,
    dataFolder,
    databaseUrl: data.DATABASE_URL ?? null,
    jobs: readJobConfiguration(data),
    // beside the data folder, so that putting back a copy of the folder leaves it as it is
    erasuresFile: resolve(
      data.ERASURES_FILE ?? `${dirname(dataFolder)}/${basename(dataFolder)}-erasures.jsonl`,
    ),
    mail: { server: mailServerOf(data), connections: data.SMTP_CONNECTIONS, dkim: dkimOf(data) },
    provider: providerOf(data),
    uncertainMails: data.UNCERTAIN_MAILS,
    requiresSecondFactor: data.REQUIRE_SECOND_FACTOR === 'on',
    loadsDemonstration: data.DEMO_DATA === 'on',
    timeZone: data.TIME_ZONE,
  };
}

function mailServerOf({ SMTP_URL, MAIL_FROM }: Environment): MailConfiguration['server'] {
  if (SMTP_URL === undefined) return null;
  if (MAIL_FROM === undefined) throw invalid('MAIL_FROM');
  return { url: SMTP_URL, from: MAIL_FROM };
}

function dkimOf({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE }: Environment): DkimSettings | null {
  if ([DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE].every((value) => value === undefined)) return null;
  if (DKIM_DOMAIN === undefined) throw invalid('DKIM_DOMAIN');
  if (DKIM_SELECTOR === undefined) throw invalid('DKIM_SELECTOR');
  const privateKey = DKIM_KEY_FILE === undefined ? null : readSigningKey(resolve(DKIM_KEY_FILE));
  if (privateKey === null) throw invalid('DKIM_KEY_FILE');
  return { domain: DKIM_DOMAIN, selector: DKIM_SELECTOR, privateKey };
}

function providerOf(data: Environment): ProviderConfiguration | null {
  if (data.OIDC_ISSUER === undefined) {
    if (data.OIDC_CLIENT_ID !== undefined) throw invalid('OIDC_ISSUER');
    return null;
  }
  if (data.OIDC_CLIENT_ID === undefined) throw invalid('OIDC_CLIENT_ID');
  return {
    issuer: data.OIDC_ISSUER,
    clientId: data.OIDC_CLIENT_ID,
    clientSecret: data.OIDC_CLIENT_SECRET ?? null,
    name: data.OIDC_NAME,
    scopes: data.OIDC_SCOPES,
    groupsClaim: data.OIDC_GROUPS_CLAIM,
    grants: data.OIDC_GROUPS,
  };
}

function invalid(variable: keyof Environment): SelbstcheckError {
  return new SelbstcheckError(
    'configuration-invalid',
    `The setting ${variable} must be ${EXPECTED[variable]}. Correct it and start again.`,
    { variable },
  );
}
