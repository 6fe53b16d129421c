/** The rows that an UPDATE gives back: on PostgreSQL TypeORM puts them into a pair with their number. */
export function returnedRows<Row extends object>(result: Row[] | [Row[], number]): Row[] {
  const [first] = result;
  return Array.isArray(first) ? first : (result as Row[]);
}
