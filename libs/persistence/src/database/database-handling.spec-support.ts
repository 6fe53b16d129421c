import { CatalogueVersionRow } from '../rows/catalogue-rows.js';
import { InstallationFactRow } from '../rows/installation-fact-row.js';
import { MunicipalityRow } from '../rows/municipality-row.js';
import { ScoringModelRow } from '../rows/result-rows.js';
import type { Database } from './database.js';
import { openDatabase } from './open-database.js';

/** How specs open, empty and close a database; all other rows go with those named here. */
export const databaseHandling = {
  open: openDatabase,
  empty: ({ transactions }: Database): Promise<void> =>
    transactions.write(async (manager) => {
      for (const row of [MunicipalityRow, CatalogueVersionRow, ScoringModelRow, InstallationFactRow]) {
        await manager.createQueryBuilder().delete().from(row).execute();
      }
    }),
  close: (database: Database): Promise<void> => database.close(),
};
