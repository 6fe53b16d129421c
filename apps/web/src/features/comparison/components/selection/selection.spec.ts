import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROW_FILTERS, searchOf, selectionIn, type Selection } from './selection.js';

const token = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}(~(workshop|self_rating))?$/);
const NOTHING: Selection = {
  rounds: null,
  reference: 'neighbour',
  before: null,
  after: null,
  filter: 'all',
};

describe('the selection in the address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          rounds: fc.option(fc.array(token)),
          reference: fc.oneof(
            fc.constant('neighbour'),
            token.filter((chosen) => chosen !== 'vorher'),
          ),
          before: fc.option(token),
          after: fc.option(token),
          filter: fc.constantFrom(...ROW_FILTERS),
        }),
        (selection) => {
          expect(selectionIn(new URLSearchParams(searchOf(selection)))).toEqual(selection);
        },
      ),
    );
  });

  it('can be read by people', () => {
    const selection: Selection = {
      rounds: ['r2018', 'r2020~workshop'],
      reference: 'r2018',
      before: 'r2018',
      after: 'r2020~workshop',
      filter: 'worsened',
    };
    expect(searchOf(selection)).toBe(
      '?von=r2018&bis=r2020~workshop&runden=r2018,r2020~workshop&gegen=r2018&zeigen=verschlechtert',
    );
  });

  it('leaves out what is the usual, and takes an unknown filter for none', () => {
    expect(searchOf(NOTHING)).toBe('');
    expect(selectionIn(new URLSearchParams('?zeigen=irgendwas&gegen=vorher'))).toEqual(NOTHING);
  });

  it('does not let a value of the address become a parameter', () => {
    expect(searchOf({ ...NOTHING, before: 'a&bis=b' })).toBe('?von=a%26bis%3Db');
  });
});
