import {
  ActivateDraft,
  DecideLinks,
  DeleteDraft,
  PreviewQuestions,
  ReadCatalogueDraft,
  ReadVersions,
  ReplaceQuestions,
  ViewDrafts,
  WriteDraft,
} from '@selbstcheck/application';
import { JsonCatalogueFileReader } from '@selbstcheck/documents';
import type { Stores } from '@selbstcheck/persistence';
import { ShippedCatalogueFiles } from '../platform/catalogue-files.js';
import { DATA_FOLDER, type Adapters } from './adapters.js';
import type { Common } from './common.js';

/** Catalogue versions to read, and drafts of new ones. */
export function composeCatalogue(stores: Stores, { surroundings, sheetReader }: Adapters, { audit }: Common) {
  const { unitOfWork, catalogues, rounds, drafts } = stores;
  const reader = new JsonCatalogueFileReader();
  const shipped = new ShippedCatalogueFiles(DATA_FOLDER, reader);
  const readVersions = new ReadVersions(catalogues, rounds);
  return {
    readVersions,
    viewDrafts: new ViewDrafts(drafts, readVersions),
    readCatalogueDraft: new ReadCatalogueDraft(reader, stores, audit, surroundings, shipped),
    previewQuestions: new PreviewQuestions(catalogues, sheetReader),
    writeDraft: new WriteDraft(stores, audit, surroundings, shipped),
    replaceQuestions: new ReplaceQuestions(drafts, unitOfWork, audit, surroundings.ids),
    decideLinks: new DecideLinks(drafts, catalogues, unitOfWork, audit, surroundings.clock),
    activateDraft: new ActivateDraft(drafts, catalogues, unitOfWork, audit),
    deleteDraft: new DeleteDraft(drafts, unitOfWork, audit),
  };
}
