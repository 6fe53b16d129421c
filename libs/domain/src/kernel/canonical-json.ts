/**
 * JSON with sorted keys and no white space: equal values give equal bytes, so a hash of it identifies them.
 * Objects with a toJSON are written as it says; undefined members are left out.
 * Throws a TypeError for a number that is not finite.
 */
export function canonicalJson(value: unknown): string {
  if (value !== null && typeof value === 'object') {
    if (hasOwnForm(value)) return canonicalJson(value.toJSON());
    if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`;
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError('Only finite numbers have a canonical form.');
  }
  return JSON.stringify(value);
}

function hasOwnForm(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}
