import { DataSource } from 'typeorm';
import { SelbstcheckError } from '@selbstcheck/domain';
import { MIGRATIONS, MIGRATIONS_TABLE } from '../migrations/index.js';
import { schemasFor } from '../rows/schemas.js';
import { Database } from './database.js';
import type { PostgresOptions } from './database-options.js';
import { inWords } from './driver-errors.js';
import { migrate } from './migrate.js';
import { silentLogger } from './silent-logger.js';
import { connectionRefused, parsePostgresUrl } from './postgres-address.js';

/** One pool for reads and writes: PostgreSQL keeps transactions apart by itself. */
export async function openPostgres(options: PostgresOptions): Promise<Database> {
  const address = parsePostgresUrl(options.url);
  const queryTimeout = options.queryTimeout ?? 20_000;
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    connectTimeoutMS: options.connectTimeout ?? 10_000,
    applicationName: 'selbstcheck-monitor',
    // the server ends what takes too long; where it does not answer at all, the driver stops waiting
    extra: { statement_timeout: queryTimeout, query_timeout: queryTimeout + 1000 },
    installExtensions: false,
    // an idle connection that breaks is replaced by the pool; the next query tells whether the server is gone
    poolErrorHandler: () => undefined,
    entities: schemasFor('postgres'),
    migrations: [...MIGRATIONS],
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsRun: false,
    synchronize: false,
    logger: silentLogger,
  });
  try {
    await dataSource.initialize();
  } catch (error) {
    throw connectionRefused(address, error);
  }
  try {
    await rejectOtherEncodings(dataSource);
    await migrate('postgres', dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw inWords(error);
  }
  return new Database('postgres', dataSource, dataSource);
}

async function rejectOtherEncodings(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<Array<{ server_encoding: string }>>('SHOW server_encoding');
  if (row?.server_encoding === 'UTF8') return;
  throw new SelbstcheckError(
    'database-encoding',
    `The database stores text as ${row?.server_encoding ?? 'something unknown'}. Create it with the encoding UTF8.`,
  );
}
