import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  aCatalogue,
  aMunicipality,
  anEntry,
  aRound,
  aRoundKey,
  CountingIds,
  createInMemoryStores,
  FixedClock,
  type StoresUnderTest,
} from '@selbstcheck/testing';
import type { DemonstrationRoundInWork } from '../ports/demonstration-data.js';
import { insertRoundInWork } from './insert-round-in-work.js';

const KEY = aRoundKey();
const { referenceDate: _none, ...OPEN } = aRound({ state: 'open' });
const { subject, content } = anEntry();

const IN_WORK: DemonstrationRoundInWork = {
  round: OPEN,
  opensInDays: -48,
  deadlineInDays: 26,
  assignments: [{ level: 'field', partId: 'field-1', department: 'Jugendamt' }],
  entries: [
    { subject, content: content!, enteredInDays: -5 },
    {
      subject: { kind: 'agreement', partId: 'question-1', detail: '' },
      content: { kind: 'agreement', answer: 'no', reason: 'Besprochen' },
      enteredInDays: 0,
    },
  ],
};

describe('a round in work of the demonstration', () => {
  let stores: StoresUnderTest;
  const clock = new FixedClock('2027-03-01T08:30:00.000Z');

  beforeEach(async () => {
    stores = createInMemoryStores();
    await stores.catalogues.insert(aCatalogue());
    await stores.municipalities.insert(aMunicipality());
    await insertRoundInWork(IN_WORK, stores, { clock, ids: new CountingIds() });
  });

  it('has dates that follow from the day on which it is loaded, over the ends of months and years', async () => {
    expect((await stores.rounds.find(KEY))?.referenceDate).toBe('2027-03-01');
    expect(await stores.plans.find(KEY)).toMatchObject({ opensOn: '2027-01-12', deadline: '2027-03-27' });
    expect(await stores.plans.steps(KEY)).toMatchObject([
      { from: 'planned', to: 'open', at: '2027-01-12T00:00:00.000Z' },
    ]);
    const entries = await stores.entries.list(KEY);
    expect(entries.map(({ at }) => at)).toEqual(['2027-02-24T00:00:00.000Z', '2027-03-01T00:00:00.000Z']);
  });

  it('is open, with who was asked and what was answered, and nobody behind it', async () => {
    expect((await stores.rounds.find(KEY))?.state).toBe('open');
    expect(await stores.plans.assignments(KEY)).toEqual(IN_WORK.assignments);
    const entries = await stores.entries.current(KEY);
    expect(entries.map((entry) => entry.content)).toEqual(IN_WORK.entries.map((entry) => entry.content));
    expect(entries.every(({ personId, function: duty }) => personId === null && duty === null)).toBe(true);
  });
});
