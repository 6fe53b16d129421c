import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** Both databases limit the parameters of one statement; SQLite's 32766 is the lower limit. */
const ROWS_PER_STATEMENT = 1000;

/** Inserts any number of rows; not one is left out silently. */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await manager
      .createQueryBuilder()
      .insert()
      .into(target)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .updateEntity(false)
      .execute();
  }
}
