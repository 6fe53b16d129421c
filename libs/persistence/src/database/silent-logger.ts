import type { Logger } from 'typeorm';

const silence = (): void => undefined;

/** TypeORM prints failed migrations even with its logging off; here every failure is an error that is thrown. */
export const silentLogger: Logger = {
  logQuery: silence,
  logQueryError: silence,
  logQuerySlow: silence,
  logSchemaBuild: silence,
  logMigration: silence,
  log: silence,
};
