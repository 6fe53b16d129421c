import { EVERYTHING, type TrendFilter, type TrendOrder, type TrendSelection } from './trend-selection.js';

/** What an address says of the screen. */
export interface TrendsView extends TrendSelection {
  readonly asTable: boolean;
}

const FILTERS: Readonly<Record<TrendFilter, string | null>> = {
  all: null,
  worsened: 'verschlechtert',
  improved: 'verbessert',
  neverRated: 'nie-bewertet',
  thin: 'duenn-belegt',
  unchanged: 'unveraendert',
};

const ORDERS: Readonly<Record<TrendOrder, string | null>> = {
  printed: null,
  worsened: 'verschlechtert-zuerst',
  improved: 'verbessert-zuerst',
};

/** The view that an address asks for; what it says wrongly counts as not said. */
export function viewIn(search: URLSearchParams): TrendsView {
  const rounds = Number(search.get('runden'));
  return {
    filter: keyOf(FILTERS, search.get('filter')) ?? EVERYTHING.filter,
    unchangedFor: Number.isInteger(rounds) && rounds >= 1 ? rounds : EVERYTHING.unchangedFor,
    order: keyOf(ORDERS, search.get('reihenfolge')) ?? EVERYTHING.order,
    search: search.get('suche') ?? '',
    asTable: search.get('ansicht') === 'tabelle',
  };
}

/** The part of an address that asks for a view; nothing for the view that everybody gets first. */
export function searchFor({ filter, unchangedFor, order, search, asTable }: TrendsView): string {
  const parameters = {
    filter: FILTERS[filter],
    runden: filter === 'unchanged' ? String(unchangedFor) : null,
    reihenfolge: ORDERS[order],
    suche: search.trim() === '' ? null : search.trim(),
    ansicht: asTable ? 'tabelle' : null,
  };
  const said = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(said).toString();
}

function keyOf<Key extends string>(
  words: Readonly<Record<Key, string | null>>,
  word: string | null,
): Key | undefined {
  const keys = Object.keys(words) as Key[];
  return word === null ? undefined : keys.find((key) => words[key] === word);
}
