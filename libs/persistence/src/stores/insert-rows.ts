import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** Both databases limit the parameters of one statement; SQLite's 32766 is the lower limit. */
const PER_STATEMENT = 1000;

/** The list in pieces, each as long as one statement takes. */
export function perStatement<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / PER_STATEMENT) }, (_, index) =>
    list.slice(index * PER_STATEMENT, (index + 1) * PER_STATEMENT),
  );
}

/** Inserts any number of rows; not one is left out silently. */
export async function insertRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<Row>,
  rows: readonly QueryDeepPartialEntity<Row>[],
): Promise<void> {
  for (const values of perStatement(rows)) {
    await manager.createQueryBuilder().insert().into(target).values(values).updateEntity(false).execute();
  }
}
