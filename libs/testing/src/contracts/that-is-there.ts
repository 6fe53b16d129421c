/** What was found as a list, so that it can be counted. */
export function thatIsThere<T>(found: T | null): readonly T[] {
  return found === null ? [] : [found];
}
