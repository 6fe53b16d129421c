/** A row as its port gives it: the order of insertion serves the database only. */
export function withoutInsertion<Row extends { insertion?: number }>(row: Row): Omit<Row, 'insertion'> {
  const { insertion: _insertion, ...rest } = row;
  return rest;
}
