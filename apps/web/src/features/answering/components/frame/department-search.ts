/** The name of the department in an address. */
const PARAMETER = 'fachbereich';

/** The department that an address asks for; null where it names none. */
export function departmentIn(search: URLSearchParams): string | null {
  return search.get(PARAMETER);
}

/** The part of an address that asks for a department. */
export function departmentSearch(department: string | null): string {
  return department === null ? '' : `?${new URLSearchParams({ [PARAMETER]: department })}`;
}
