import { Logger, type Provider } from '@nestjs/common';
import {
  CriterionPictures,
  DigestWriter,
  InstallationStore,
  MailFolder,
  TableFiles,
  type DemonstrationAccount,
  type Secrets,
} from '@selbstcheck/application';
import { SelbstcheckError } from '@selbstcheck/domain';
import { createStores, openDatabase } from '@selbstcheck/persistence';
import { serverSettings } from '../configuration/agreement.js';
import type { Configuration } from '../configuration/configuration.js';
import { backgroundSettled } from '../platform/background.js';
import { InstallationFacts } from '../platform/installation-facts.js';
import { OwnAddress } from '../platform/own-address.js';
import { composeAccess } from './access.js';
import { createAdapters } from './adapters.js';
import { composeAnswering } from './answering.js';
import { composeAdministration } from './administration.js';
import { composeCatalogue } from './catalogue.js';
import { composeClosing } from './closing.js';
import { composeCommon, type Common } from './common.js';
import { composeComparison } from './comparison.js';
import { composeDelivery } from './delivery.js';
import { composeDemonstration } from './demonstration.js';
import { composeDigests } from './digests.js';
import { composeHistory } from './history.js';
import { composeJobs, composeRunner } from './jobs.js';
import { composeModels } from './models.js';
import { composePlanning } from './planning.js';
import { composeRoundWork } from './round-work.js';
import { composeRounds } from './rounds.js';
import { composeSubscriptions } from './subscriptions.js';
import { composeTables } from './tables.js';
import { composeTrends } from './trends.js';

type UseCases = Awaited<ReturnType<typeof composeUseCases>>;

/** Every use case of this process, on one open database. */
export interface Composition extends UseCases, Pick<Common, 'refusals'> {
  readonly secrets: Secrets;
  readonly address: OwnAddress;
  readonly installation: InstallationStore;
  /** What controllers are given, by class. */
  readonly provided: readonly Provider[];
  /** Begins to run jobs in this process, until `close`; resolves when they do. */
  startJobs(): Promise<void>;
  /** Ends running jobs, waits for what runs in the background, then closes the database. */
  close(): Promise<void>;
}

/** Opens and migrates the database, and puts the use cases together. */
export async function compose(configuration: Configuration): Promise<Composition> {
  const { databaseUrl, dataFolder, reach, port, provider } = configuration;
  const database = await openDatabase(
    databaseUrl === null ? { kind: 'sqlite', folder: dataFolder } : { kind: 'postgres', url: databaseUrl },
  );
  const stores = createStores(database);
  const address = new OwnAddress(reach, port);
  const adapters = await createAdapters(configuration, stores, address);
  const common = composeCommon(stores, adapters, {
    requiresSecondFactor: configuration.requiresSecondFactor,
    get publicUrl() {
      return address.current;
    },
  });
  const useCases = await composeUseCases(configuration, stores, adapters, common);
  const runner = composeRunner(configuration, stores, adapters, useCases);
  const facts = new InstallationFacts(
    database.kind,
    reach.isLoopbackOnly ? 'this_machine' : 'network',
    provider?.name ?? null,
  );
  return {
    ...useCases,
    refusals: common.refusals,
    secrets: adapters.secrets,
    address,
    installation: stores.installation,
    provided: [
      ...[...Object.values<object>(useCases), facts].map((useValue) => ({
        provide: useValue.constructor,
        useValue,
      })),
      { provide: InstallationStore, useValue: stores.installation },
      { provide: MailFolder, useValue: adapters.mailFolder },
      { provide: TableFiles, useValue: useCases.tableFiles },
      { provide: CriterionPictures, useValue: useCases.criterionPictures },
      { provide: DigestWriter, useValue: adapters.digestWriter },
    ],
    startJobs: () => runner.start(),
    close: async () => {
      await runner.stop();
      await backgroundSettled();
      await adapters.mailPost.close();
      await database.close();
    },
  };
}

async function composeUseCases(
  configuration: Configuration,
  stores: ReturnType<typeof createStores>,
  adapters: Awaited<ReturnType<typeof createAdapters>>,
  common: Common,
) {
  const administration = composeAdministration(configuration, stores, adapters, common);
  const access = composeAccess(configuration, stores, adapters, common, administration.endMembership);
  const rounds = await composeRounds(stores, adapters, common);
  const demonstration = composeDemonstration(stores, adapters, common, { ...rounds, ...access });
  const history = composeHistory(stores, adapters, common);
  const trends = composeTrends(stores, adapters, common, history);
  const catalogue = composeCatalogue(stores, adapters, common);
  const comparison = composeComparison(stores, adapters, common, history);
  const work = composeRoundWork(stores, adapters, common);
  return {
    ...administration,
    ...access,
    ...rounds,
    ...demonstration,
    ...catalogue,
    ...history,
    ...trends,
    ...comparison,
    ...work,
    ...composePlanning(stores, adapters, common, work),
    ...composeAnswering(stores, adapters, common, work),
    ...composeClosing(stores, adapters, common, work),
    ...composeTables(stores, adapters, common, work),
    ...composeJobs(configuration, stores, adapters, common),
    ...composeModels(stores, adapters, common),
    ...composeDigests(stores, adapters, common),
    ...composeDelivery(configuration, stores, adapters, common),
    ...composeSubscriptions(configuration, stores, adapters, common),
  };
}

/** Before anything is served or any job runs: erases and ends again what a restored backup brought back. */
export async function undoRestored({ reapplyErasures, reapplyEndings }: Composition): Promise<void> {
  await reapplyErasures.run();
  await reapplyEndings.run();
}

/**
 * What every start does before it serves: its settings for workers, what a restored backup undid, catalogues,
 * demonstration where wanted, what is due, what is over. Gives the accounts of the demonstration where they were made now.
 */
export async function prepare(
  composition: Composition,
  configuration: Configuration,
): Promise<readonly DemonstrationAccount[] | null> {
  // first, as workers that start meanwhile compare theirs
  await composition.installation.saveServerSettings(serverSettings(configuration));
  await undoRestored(composition);
  for (const { versionId, reason } of await composition.installCatalogues.install()) {
    new Logger('Catalogues').warn(`The product's catalogue "${versionId}" was left out. ${reason.message}`);
  }
  const accounts = configuration.loadsDemonstration ? await composition.loadDemonstration.load() : null;
  await composition.scoreDueRounds.run().catch((error: unknown) => {
    if (!(error instanceof SelbstcheckError) || error.code !== 'rounds-not-scored') throw error;
    new Logger('Scoring').warn(error.message);
  });
  await composition.applyRetention.run();
  return accounts;
}
