import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchFor, viewIn, type TrendsView } from './selection-in-address.js';
import { TREND_FILTERS, TREND_ORDERS } from './trend-selection.js';

const view: fc.Arbitrary<TrendsView> = fc.record({
  filter: fc.constantFrom(...TREND_FILTERS),
  unchangedFor: fc.integer({ min: 1, max: 19 }),
  order: fc.constantFrom(...TREND_ORDERS),
  search: fc.string().map((text) => text.trim()),
  asTable: fc.boolean(),
});

describe('a view in the address', () => {
  it('is found again by whoever opens the address', () => {
    fc.assert(
      fc.property(view, (wanted) => {
        const found = viewIn(new URLSearchParams(searchFor(wanted)));
        const { unchangedFor, ...rest } = wanted;
        expect(found).toMatchObject(rest);
        if (wanted.filter === 'unchanged') expect(found.unchangedFor).toBe(unchangedFor);
      }),
    );
  });

  it('leaves no trace where nothing was chosen', () => {
    expect(searchFor(viewIn(new URLSearchParams()))).toBe('');
  });

  it('reads as German words', () => {
    const wanted = viewIn(new URLSearchParams('filter=unveraendert&runden=3&ansicht=tabelle'));
    expect(wanted).toMatchObject({ filter: 'unchanged', unchangedFor: 3, asTable: true });
    expect(searchFor(wanted)).toBe('filter=unveraendert&runden=3&ansicht=tabelle');
  });

  it('counts as not said where it is said wrongly', () => {
    const wrong = viewIn(new URLSearchParams('filter=toString&runden=-1&reihenfolge=x&ansicht=y'));
    expect(wrong).toEqual(viewIn(new URLSearchParams()));
  });
});
