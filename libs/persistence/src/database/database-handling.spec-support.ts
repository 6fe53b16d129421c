import { AttemptRow, OneTimeLinkRow } from '../rows/access-rows.js';
import { AuditEndRow, AuditEventRow } from '../rows/audit-rows.js';
import { CatalogueVersionRow } from '../rows/catalogue-rows.js';
import { InstallationFactRow } from '../rows/installation-fact-row.js';
import { JobRunRow } from '../rows/job-run-row.js';
import { InspectionRow } from '../rows/member-rows.js';
import { MunicipalityRow } from '../rows/municipality-row.js';
import { PersonRow } from '../rows/person-rows.js';
import { RescoringRow } from '../rows/rescoring-rows.js';
import { ScoringModelRow } from '../rows/result-rows.js';
import type { Database } from './database.js';
import { openDatabase } from './open-database.js';

const EMPTIED = [
  MunicipalityRow,
  CatalogueVersionRow,
  ScoringModelRow,
  InstallationFactRow,
  PersonRow,
  OneTimeLinkRow,
  AttemptRow,
  InspectionRow,
  AuditEventRow,
  JobRunRow,
  RescoringRow,
];

/** How specs open, empty and close a database; all other rows go with those named here. */
export const databaseHandling = {
  open: openDatabase,
  empty: ({ transactions }: Database): Promise<void> =>
    transactions.write(async (manager) => {
      for (const row of EMPTIED) await manager.createQueryBuilder().delete().from(row).execute();
      await manager.updateAll(AuditEndRow, { sequence: 0, hash: '0'.repeat(64) });
    }),
  close: (database: Database): Promise<void> => database.close(),
};
