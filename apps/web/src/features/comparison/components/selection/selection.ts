/** Which rows of the matrix are shown. */
export const ROW_FILTERS = ['all', 'changed', 'worsened', 'never_rated'] as const;

export type RowFilter = (typeof ROW_FILTERS)[number];

/** What the address of the screen holds; null and the first filter where it holds nothing. */
export interface Selection {
  /** Tokens of the rounds in the matrix. */
  readonly rounds: readonly string[] | null;
  /** `neighbour`, or the token of the round that all others are compared with. */
  readonly reference: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly filter: RowFilter;
}

const NEIGHBOUR = 'vorher';

const FILTER_WORDS: Readonly<Record<RowFilter, string>> = {
  all: 'alle',
  changed: 'veraendert',
  worsened: 'verschlechtert',
  never_rated: 'nie-bewertet',
};

export function selectionIn(search: URLSearchParams): Selection {
  const rounds = search.get('runden');
  const reference = search.get('gegen') ?? NEIGHBOUR;
  return {
    rounds: rounds === null ? null : rounds.split(',').filter((token) => token !== ''),
    reference: reference === NEIGHBOUR ? 'neighbour' : reference,
    before: search.get('von'),
    after: search.get('bis'),
    filter: ROW_FILTERS.find((filter) => FILTER_WORDS[filter] === search.get('zeigen')) ?? 'all',
  };
}

/** The part of an address that holds a selection, readable; what is left out is the usual. */
export function searchOf({ rounds, reference, before, after, filter }: Selection): string {
  const parameters = [
    ['von', before],
    ['bis', after],
    ['runden', rounds?.join(',')],
    ['gegen', reference === 'neighbour' ? null : reference],
    ['zeigen', filter === 'all' ? null : FILTER_WORDS[filter]],
  ];
  const told = parameters.flatMap(([name, value]) =>
    value == null ? [] : [`${name ?? ''}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
  );
  return told.length === 0 ? '' : `?${told.join('&')}`;
}
