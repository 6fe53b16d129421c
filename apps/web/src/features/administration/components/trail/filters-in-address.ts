import type { TrailFilters } from '../../api/trail.js';

const PARAMETERS = { action: 'vorgang', from: 'von', to: 'bis', inspection: 'einsicht' } as const;

/** The filters that an address holds; what stands there empty does not narrow anything down. */
export function filtersIn(search: URLSearchParams): TrailFilters {
  const filters = Object.entries(PARAMETERS).flatMap(([filter, parameter]) => {
    const value = search.get(parameter);
    return value ? [[filter, value] as const] : [];
  });
  return Object.fromEntries(filters);
}

/** The part of an address that holds filters. */
export function searchFor(filters: TrailFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const [filter, parameter] of Object.entries(PARAMETERS)) {
    const value = filters[filter as keyof TrailFilters];
    if (value) search.set(parameter, value);
  }
  return search;
}
