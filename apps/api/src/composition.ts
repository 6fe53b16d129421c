import {
  CommitAuswertung,
  ImportCatalogue,
  InstallCatalogues,
  ListMunicipalities,
  LoadDemonstration,
  PreviewAuswertung,
  ReadRoundResult,
  RemoveDemonstration,
  ScoreDueRounds,
  ScoreRound,
  type AuswertungReader,
} from '@selbstcheck/application';
import { JsonCatalogueFileReader, PrintedAuswertungReader } from '@selbstcheck/documents';
import { criteriaOf } from '@selbstcheck/domain';
import { createStores, openDatabase, type Database, type Stores } from '@selbstcheck/persistence';
import { fileURLToPath } from 'node:url';
import type { Configuration } from './configuration.js';
import { StandardCatalogueFiles } from './platform/catalogue-files.js';
import { DemonstrationFiles } from './platform/demonstration-files.js';
import { NodeHasher, RandomIds, SystemClock } from './platform/surroundings.js';

/** Every use case of this process, on one open database. */
export interface Composition {
  readonly database: Database;
  readonly stores: Stores;
  readonly installCatalogues: InstallCatalogues;
  readonly importCatalogue: ImportCatalogue;
  readonly loadDemonstration: LoadDemonstration;
  readonly removeDemonstration: RemoveDemonstration;
  readonly scoreDueRounds: ScoreDueRounds;
  readonly listMunicipalities: ListMunicipalities;
  readonly readRoundResult: ReadRoundResult;
  readonly previewAuswertung: PreviewAuswertung;
  readonly commitAuswertung: CommitAuswertung;
}

const DATA_FOLDER = fileURLToPath(new URL('../data', import.meta.url));

/** Opens and migrates the database, and puts the use cases together. */
export async function compose(configuration: Configuration): Promise<Composition> {
  const database = await openDatabase(
    configuration.databaseUrl === null
      ? { kind: 'sqlite', folder: configuration.dataFolder }
      : { kind: 'postgres', url: configuration.databaseUrl },
  );
  const stores = createStores(database);
  const { unitOfWork, rounds, catalogues, municipalities, results } = stores;
  const hasher = new NodeHasher();
  const clock = new SystemClock(configuration.timeZone);

  const catalogueReader = new JsonCatalogueFileReader();
  const standardCatalogues = new StandardCatalogueFiles(DATA_FOLDER, catalogueReader);
  const installCatalogues = new InstallCatalogues(standardCatalogues, catalogues, unitOfWork);
  const scoreRound = new ScoreRound(unitOfWork, rounds, catalogues, results, hasher, clock);
  const listMunicipalities = new ListMunicipalities(municipalities, rounds, catalogues);
  const auswertungReader = await createAuswertungReader(standardCatalogues);
  return {
    database,
    stores,
    installCatalogues,
    importCatalogue: new ImportCatalogue(catalogueReader, catalogues, unitOfWork),
    loadDemonstration: new LoadDemonstration(
      new DemonstrationFiles(DATA_FOLDER, catalogueReader),
      stores,
      unitOfWork,
      installCatalogues,
      scoreRound,
      hasher,
    ),
    removeDemonstration: new RemoveDemonstration(stores, unitOfWork),
    scoreDueRounds: new ScoreDueRounds(rounds, scoreRound),
    listMunicipalities,
    readRoundResult: new ReadRoundResult(municipalities, rounds, catalogues, results, hasher),
    previewAuswertung: new PreviewAuswertung(auswertungReader, catalogues, listMunicipalities, hasher),
    commitAuswertung: new CommitAuswertung(
      auswertungReader,
      stores,
      scoreRound,
      hasher,
      new RandomIds(),
      clock,
    ),
  };
}

/** What every start does before it serves: catalogues, demonstration where wanted, and whatever is due. */
export async function prepare(composition: Composition, configuration: Configuration): Promise<void> {
  await composition.installCatalogues.install();
  if (configuration.loadsDemonstration) await composition.loadDemonstration.load();
  await composition.scoreDueRounds.run();
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
