import { isSchedule, namesHoursOfClockChange } from '@selbstcheck/queue';
import { isIP } from 'node:net';
import { z } from 'zod';
import { ProviderGrants } from './provider-grants.js';

const onOff = z.enum(['on', 'off']);

const DOMAIN = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/;
const SELECTOR =
  /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;

/** Every variable the product reads, with its meaning and default. Nothing else reads the environment. */
export const Environment = z.object({
  /** Port of the web server, 0 to 65535; 0 takes a free one. */
  PORT: z
    .string()
    .trim()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
  /** Address the server listens on. Any other than loopback needs PUBLIC_URL and SECRET. */
  HOST: z
    .string()
    .trim()
    .refine((host) => host === 'localhost' || isIP(host) !== 0)
    .default('127.0.0.1'),
  /** The address people open, without a path: https://selbstcheck.example.de. Behind a proxy it is the proxy's. */
  PUBLIC_URL: z.string().trim().refine(isOrigin).optional(),
  /** At least 32 random characters, the same at every start: protects sessions, links and second factors. */
  SECRET: z.string().optional(),
  /** Addresses or networks of the proxies whose X-Forwarded-For is believed, separated by commas. */
  TRUSTED_PROXY: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .refine((list) => list.every(isNetwork))
    .optional(),
  /** How many requests to /api one network address may make in a minute. */
  RATE_LIMIT: z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .pipe(z.number().min(60).max(1_000_000))
    .default(1200),
  /** Folder for the SQLite database, mails and the installation's own secret; made if missing. */
  DATA_DIR: z.string().trim().min(1).default('data'),
  /** postgres://user:password@host:port/name; without it SQLite in DATA_DIR is used. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/.+/)
    .optional(),
  /**
   * redis://user:password@host:port/number; with it several processes share the jobs. Without it this process keeps
   * them in its memory. The number (a database of Redis) must not be another installation's.
   */
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/.+/)
    .refine((address) => URL.canParse(address))
    .optional(),
  /** "off": this server runs no jobs, because worker.js does; needs REDIS_URL and DATABASE_URL. */
  JOBS: onOff.default('on'),
  /**
   * When all rounds are looked through for due scoring: a cron pattern in TIME_ZONE; without it every 15 minutes. No fixed
   * hour of 2 or 3, which a change of the clock leaves out or brings twice.
   */
  SWEEP_SCHEDULE: z
    .string()
    .trim()
    .refine((pattern) => isSchedule(pattern) && !namesHoursOfClockChange(pattern))
    .optional(),
  /** File that remembers which people were erased. Keep it where no restored backup replaces it. */
  ERASURES_FILE: z.string().trim().min(1).optional(),
  /** smtp://user:password@host:port or smtps://…; without it mails become files in DATA_DIR/mail. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/)
    .optional(),
  /** The sender of mails. */
  MAIL_FROM: z.email().optional(),
  /** How many digests are handed to the mail server at the same time, 1 to 20. */
  SMTP_CONNECTIONS: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(20)).default(5),
  /** Mails are signed (DKIM) for this domain; needs DKIM_SELECTOR and DKIM_KEY_FILE. */
  DKIM_DOMAIN: z.string().trim().toLowerCase().regex(DOMAIN).optional(),
  /** The name under which the public key stands in the DNS: <selector>._domainkey.<domain>. */
  DKIM_SELECTOR: z.string().trim().regex(SELECTOR).optional(),
  /** File with the private RSA key, as PEM without a password; read once, at the start. */
  DKIM_KEY_FILE: z.string().trim().min(1).optional(),
  /**
   * What is done with a digest whose fate is unknown, because the server or this process stopped at the wrong moment.
   * "show": coordination is told, and nobody gets a mail twice. "resend": the same mail once more, so that none is lost.
   */
  UNCERTAIN_MAILS: z.enum(['show', 'resend']).default('show'),
  /** "on": nobody works without a second factor. */
  REQUIRE_SECOND_FACTOR: onOff.default('off'),
  /** Address of an OpenID provider; with OIDC_CLIENT_ID people can sign in there. */
  OIDC_ISSUER: z.string().trim().refine(isProviderAddress).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the sign-in page calls the provider. */
  OIDC_NAME: z.string().trim().min(1).max(60).default('OpenID'),
  OIDC_SCOPES: z.string().trim().min(1).default('openid profile email'),
  /** The claim that lists a person's groups. */
  OIDC_GROUPS_CLAIM: z.string().trim().min(1).default('groups'),
  /** JSON: [{"group":"…","municipality":"Musterstadt","role":"coordination","department":"…"}]. */
  OIDC_GROUPS: ProviderGrants.default([]),
  /** "on" loads the demonstration data and accounts into an empty database. */
  DEMO_DATA: onOff.default('off'),
  /** Time zone of calendar dates and of the moments in mails, as the IANA names it. */
  TIME_ZONE: z.string().refine(isTimeZone).default('Europe/Berlin'),
});

/** See Environment. */
export type Environment = z.infer<typeof Environment>;

/** What each variable has to be, for the sentence that refuses another value. */
export const EXPECTED: Readonly<Record<keyof Environment, string>> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'an IP address such as 127.0.0.1 or 0.0.0.0',
  PUBLIC_URL: 'an address without a path, such as https://selbstcheck.example.de',
  SECRET: 'at least 32 random characters, for example from "openssl rand -base64 32"',
  TRUSTED_PROXY: 'addresses or networks separated by commas, such as 10.0.0.5,192.168.0.0/24',
  RATE_LIMIT: 'a whole number from 60 to 1000000',
  DATA_DIR: 'the path of a folder',
  DATABASE_URL: 'an address such as postgres://user:password@host:5432/name',
  REDIS_URL: 'an address such as redis://user:password@host:6379/0',
  JOBS: '"on" or "off"',
  SWEEP_SCHEDULE:
    'minute, hour, day, month and weekday as a cron pattern that comes, such as */15 * * * *; where it names hours, none of 2 and 3, which a change of the clock leaves out or brings twice',
  ERASURES_FILE: 'the path of a file',
  SMTP_URL: 'an address such as smtps://user:password@mail.example.de:465',
  MAIL_FROM: 'a mail address',
  SMTP_CONNECTIONS: 'a whole number from 1 to 20',
  DKIM_DOMAIN: 'a domain such as musterstadt.de, given together with DKIM_SELECTOR and DKIM_KEY_FILE',
  DKIM_SELECTOR: 'a name such as selbstcheck, given together with DKIM_DOMAIN and DKIM_KEY_FILE',
  DKIM_KEY_FILE:
    'the path of a file with a private RSA key of at least 1024 bits as PEM without a password, given together with DKIM_DOMAIN and DKIM_SELECTOR',
  UNCERTAIN_MAILS: '"show" or "resend"',
  REQUIRE_SECOND_FACTOR: '"on" or "off"',
  OIDC_ISSUER: 'an https address such as https://login.example.de/realms/town',
  OIDC_CLIENT_ID: 'the id that the provider gave this client',
  OIDC_CLIENT_SECRET: 'the secret that the provider gave this client',
  OIDC_NAME: 'a name of at most 60 characters',
  OIDC_SCOPES: 'scopes separated by spaces, such as "openid profile email"',
  OIDC_GROUPS_CLAIM: 'the name of a claim, such as groups',
  OIDC_GROUPS:
    'a JSON list such as [{"group":"selbstcheck","municipality":"Musterstadt","role":"coordination"}]',
  DEMO_DATA: '"on" or "off"',
  TIME_ZONE: 'a time zone such as Europe/Berlin',
};

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('de', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isOrigin(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === address.replace(/\/$/, '');
}

function isProviderAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackName(hostname));
}

function isNetwork(address: string): boolean {
  const [ip = '', bits, ...rest] = address.split('/');
  const version = isIP(ip);
  const isPrefix =
    bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return version !== 0 && isPrefix && rest.length === 0;
}

/** Whether a host name or address always means this machine. */
export function isLoopbackName(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
