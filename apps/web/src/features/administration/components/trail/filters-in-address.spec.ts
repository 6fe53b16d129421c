import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filtersIn, searchFor } from './filters-in-address.js';

describe('the filters of the log', () => {
  it('stand in the address with German names', () => {
    const search = searchFor({ action: 'member_left', from: '2026-01-01', to: '2026-06-30' });
    expect(search.toString()).toBe('vorgang=member_left&von=2026-01-01&bis=2026-06-30');
  });

  it('come back from the address as they were, without those that are empty', () => {
    const value = fc.option(fc.string(), { nil: undefined });
    const filters = fc.record({ action: value, from: value, to: value, inspection: value });
    fc.assert(
      fc.property(filters, (typed) => {
        const kept = Object.fromEntries(Object.entries(typed).filter(([, text]) => text));
        const address = searchFor(typed).toString();
        expect(filtersIn(new URLSearchParams(address))).toEqual(kept);
      }),
    );
  });
});
