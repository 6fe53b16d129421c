import { Logger } from '@nestjs/common';
import type {
  AuswertungReader,
  DigestWriter,
  ErasureRegister,
  IdentityProvider,
  JobDriver,
  Mailer,
  MailFolder,
  MailPost,
  MailReader,
  OneTimeCodes,
  PasswordHasher,
  PasswordJudge,
  Secrets,
  SheetReader,
  Surroundings,
  WallClock,
} from '@selbstcheck/application';
import { JsonCatalogueFileReader, PrintedAuswertungReader, SpreadsheetReader } from '@selbstcheck/documents';
import { criteriaOf } from '@selbstcheck/domain';
import {
  Argon2PasswordHasher,
  InstallationSecrets,
  OpenIdProvider,
  TotpCodes,
  ZxcvbnPasswordJudge,
} from '@selbstcheck/identity';
import {
  FolderMailer,
  FolderPost,
  MjmlDigestWriter,
  NoMailFolder,
  PostalMailReader,
  SmtpMailer,
  SmtpPost,
} from '@selbstcheck/mail';
import type { Stores } from '@selbstcheck/persistence';
import { BullMqJobQueue, InProcessJobQueue } from '@selbstcheck/queue';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Configuration } from '../configuration/configuration.js';
import { StandardCatalogueFiles } from '../platform/catalogue-files.js';
import { DemonstrationMailFolder } from '../platform/demonstration-mail-folder.js';
import { ErasureFile } from '../platform/erasure-file.js';
import { LoggedMailer } from '../platform/logged-mailer.js';
import { hasOwnSecret, ownSecret } from '../platform/installation-secret.js';
import type { OwnAddress } from '../platform/own-address.js';
import { NodeHasher, RandomIds, SystemClock } from '../platform/surroundings.js';
import { LuxonWallClock } from '../platform/wall-clock.js';

export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** The sender of mails that only lie in a folder. */
const FOLDER_SENDER = 'selbstcheck-monitor@folder.invalid';

/** Everything outside the database that use cases work with. */
export interface Adapters {
  readonly surroundings: Surroundings;
  readonly secrets: Secrets;
  readonly passwordHasher: PasswordHasher;
  readonly passwordJudge: PasswordJudge;
  readonly oneTimeCodes: OneTimeCodes;
  readonly identityProvider: IdentityProvider | null;
  readonly mailer: Mailer;
  readonly mailFolder: MailFolder;
  readonly mailReader: MailReader;
  readonly mailPost: MailPost;
  readonly digestWriter: DigestWriter;
  readonly erasures: ErasureRegister;
  readonly sheetReader: SheetReader;
  readonly jobs: JobDriver;
  readonly wallClock: WallClock;
}

export async function createAdapters(
  configuration: Configuration,
  stores: Stores,
  address: OwnAddress,
): Promise<Adapters> {
  const clock = new SystemClock(configuration.timeZone);
  const secret = configuration.reach.secret ?? (await ownOrNewSecret(configuration.dataFolder, stores));
  return {
    surroundings: { clock, ids: new RandomIds(), hasher: new NodeHasher() },
    secrets: new InstallationSecrets(secret),
    passwordHasher: new Argon2PasswordHasher(),
    passwordJudge: new ZxcvbnPasswordJudge(),
    oneTimeCodes: new TotpCodes(),
    identityProvider: identityProviderOf(configuration, address, clock),
    ...mailOf(configuration, stores, clock),
    mailReader: new PostalMailReader(),
    erasures: new ErasureFile(configuration.erasuresFile),
    // one for all, because it limits how many files are read at once
    sheetReader: new SpreadsheetReader(),
    jobs: jobDriverOf(configuration),
    wallClock: new LuxonWallClock(),
  };
}

/** A secret that got lost ends what depends on it; nobody should have to find out from wrong codes. */
async function ownOrNewSecret(dataFolder: string, { people }: Stores): Promise<string> {
  if (!(await hasOwnSecret(dataFolder)) && (await people.list()).length > 0) {
    new Logger('Secret').warn(
      `The file "secret" in ${dataFolder} was gone, so a new one is made. Everybody has to sign in again, links in mails no longer work, and second factors have to be switched off in Verwaltung.`,
    );
  }
  return ownSecret(dataFolder);
}

function identityProviderOf(
  { provider }: Configuration,
  address: OwnAddress,
  clock: SystemClock,
): IdentityProvider | null {
  if (provider === null) return null;
  const { issuer, clientId, clientSecret, scopes, groupsClaim } = provider;
  return new OpenIdProvider(
    {
      issuer,
      clientId,
      clientSecret,
      get redirectUri() {
        return `${address.current}/anmelden/zurueck`;
      },
      scopes: scopes.split(/\s+/),
      groupsClaim,
      allowInsecureLoopback: true,
    },
    clock,
  );
}

function jobDriverOf({ jobs: { redisUrl, plan } }: Configuration): JobDriver {
  if (redisUrl === null) return new InProcessJobQueue(plan);
  const log = new Logger('Jobs');
  return new BullMqJobQueue(plan, { url: redisUrl, report: (sentence) => log.warn(sentence) });
}

function mailOf(
  { mail: { server, connections, dkim }, dataFolder, timeZone }: Configuration,
  stores: Stores,
  clock: SystemClock,
): Pick<Adapters, 'mailer' | 'mailFolder' | 'mailPost' | 'digestWriter'> {
  const log = new Logger('Mail');
  const report = (trouble: string) => log.warn(`A digest could not be handed over: ${trouble}`);
  if (server !== null)
    return {
      mailer: new LoggedMailer(new SmtpMailer({ ...server, timeZone, dkim })),
      mailFolder: new NoMailFolder(),
      mailPost: new SmtpPost({ ...server, connections, report }),
      digestWriter: new MjmlDigestWriter(server.from, dkim),
    };
  const folder = join(dataFolder, 'mail');
  return {
    mailer: new FolderMailer({ folder, from: FOLDER_SENDER, timeZone }, clock),
    mailFolder: new DemonstrationMailFolder(folder, stores),
    mailPost: new FolderPost(folder, clock, report),
    digestWriter: new MjmlDigestWriter(FOLDER_SENDER, dkim),
  };
}

/** The reader of printed reports; the known titles help it to join what a PDF's text layer wrapped. */
export async function createAuswertungReader(
  standard = new StandardCatalogueFiles(DATA_FOLDER, new JsonCatalogueFileReader()),
): Promise<AuswertungReader> {
  const versions = (await standard.read()).map(({ version }) => version);
  return new PrintedAuswertungReader({
    fields: versions.flatMap(({ fields }) => fields.map(({ title }) => title.de)),
    criteria: versions.flatMap((version) => criteriaOf(version).map(({ title }) => title.de)),
  });
}
