import {
  CheckResults,
  CommitAuswertung,
  DeleteRound,
  ExportRound,
  ImportCatalogue,
  InstallCatalogues,
  ListMunicipalities,
  MunicipalityForImport,
  NameParticipant,
  PreviewAuswertung,
  ReadParticipants,
  ReadRoundResult,
  ScoreDueRounds,
  ScoreRounds,
} from '@selbstcheck/application';
import { JsonCatalogueFileReader } from '@selbstcheck/documents';
import type { Stores } from '@selbstcheck/persistence';
import { StandardCatalogueFiles } from '../platform/catalogue-files.js';
import { TurnPauses } from '../platform/surroundings.js';
import { createAuswertungReader, DATA_FOLDER, type Adapters } from './adapters.js';
import type { Common } from './common.js';

/** Catalogues, rounds and their results. */
export async function composeRounds(
  stores: Stores,
  { surroundings }: Adapters,
  { audit, activeModel, scoreRound, raiseEvents }: Common,
) {
  const { clock, ids, hasher } = surroundings;
  const { unitOfWork, rounds, catalogues, municipalities, results } = stores;
  const scoreRounds = new ScoreRounds(catalogues, scoreRound, new TurnPauses());
  const catalogueReader = new JsonCatalogueFileReader();
  const standardCatalogues = new StandardCatalogueFiles(DATA_FOLDER, catalogueReader);
  const auswertungReader = await createAuswertungReader(standardCatalogues);
  return {
    catalogueReader,
    installCatalogues: new InstallCatalogues(standardCatalogues, catalogues, unitOfWork),
    importCatalogue: new ImportCatalogue(catalogueReader, catalogues, unitOfWork),
    scoreRound,
    scoreDueRounds: new ScoreDueRounds(results, activeModel, scoreRounds),
    checkResults: new CheckResults(rounds, scoreRounds),
    listMunicipalities: new ListMunicipalities(municipalities, rounds, catalogues),
    readRoundResult: new ReadRoundResult(municipalities, rounds, catalogues, results, activeModel),
    previewAuswertung: new PreviewAuswertung(
      auswertungReader,
      catalogues,
      municipalities,
      rounds,
      activeModel,
      hasher,
    ),
    commitAuswertung: new CommitAuswertung(
      auswertungReader,
      stores,
      scoreRound,
      raiseEvents,
      audit,
      surroundings,
    ),
    municipalityForImport: new MunicipalityForImport(municipalities, unitOfWork, audit, ids),
    exportRound: new ExportRound(stores, audit, clock),
    deleteRound: new DeleteRound(rounds, unitOfWork, audit),
    readParticipants: new ReadParticipants(rounds),
    nameParticipant: new NameParticipant(rounds, unitOfWork, audit),
  };
}
