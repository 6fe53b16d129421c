import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EntryContent, NewEntry, RoundEntry } from '@selbstcheck/application';
import { aCatalogue, aMunicipality, aRound, aRoundKey } from '../builders.js';
import { anEntry } from '../builders-of-rounds.js';
import type { StoresUnderTest } from '../in-memory-stores.js';

const KEY = aRoundKey();
const SECOND = aRoundKey({ roundId: 'round-2' });
const { subject: SUBJECT } = anEntry();
const BAUAMT = { ...SUBJECT, detail: 'Bauamt' };

const CONTENTS: readonly EntryContent[] = [
  { kind: 'answer', answer: 'not_answered', note: 'Zeile 1\nZeile 2 „✓“ 🌍', basis: 'confirmed' },
  { kind: 'agreement', answer: 'not_assessable', reason: 'Besprochen' },
  { kind: 'workshop_answer', answer: 'no' },
  { kind: 'workshop_rating', symbol: null },
  { kind: 'recorded_rating', symbol: 3 },
  { kind: 'text', text: '' },
];

/** What every EntryStore keeps to; what happens at the same moment has a suite of its own. */
export function entryStoreContract(stores: () => StoresUnderTest): void {
  describe('entry store', () => {
    beforeEach(async () => {
      await stores().catalogues.insert(aCatalogue());
      await stores().municipalities.insert(aMunicipality());
      await stores().rounds.insert(aRound());
      await stores().rounds.insert(aRound({ id: 'round-2' }));
    });

    describeAppending(stores);
    describeRefusals(stores);
    describe('that has entries', () => {
      describeReading(stores);
    });
  });
}

function describeAppending(stores: () => StoresUnderTest): void {
  const append = (...entries: NewEntry[]) => stores().entries.append(KEY, entries);

  it.each(CONTENTS)('gives back what was entered as it was: %p', async (content) => {
    const { basedOn: _basedOn, ...entry } = anEntry({
      subject: { kind: content.kind, partId: 'teil-ß', detail: '' },
      content,
      personId: null,
      function: null,
    });
    const [appended] = await append({ ...entry, basedOn: 0 });
    expect(appended).toMatchObject({ ...entry, revision: 1 });
    expect(await stores().entries.list(KEY)).toEqual([appended]);
  });

  it('counts the revisions of each subject, and keeps what was before', async () => {
    await append(anEntry({ entryId: 'a' }));
    await append(anEntry({ entryId: 'b', subject: BAUAMT }), anEntry({ entryId: 'c', basedOn: 1 }));
    expect(told(await stores().entries.list(KEY))).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]);
    expect(told(await stores().entries.history(KEY, SUBJECT))).toEqual([
      ['a', 1],
      ['c', 2],
    ]);
  });

  it('lets a subject change twice in one call', async () => {
    await append(anEntry({ entryId: 'a' }), anEntry({ entryId: 'b', basedOn: 1 }));
    expect(told(await stores().entries.current(KEY))).toEqual([['b', 2]]);
  });

  it('lets something be taken back and entered again', async () => {
    await append(anEntry({ entryId: 'a' }));
    await append(anEntry({ entryId: 'b', basedOn: 1, content: null }));
    const [takenBack] = await stores().entries.current(KEY);
    expect(takenBack).toMatchObject({ entryId: 'b', revision: 2, content: null });
    const [again] = await append(anEntry({ entryId: 'c', basedOn: 2 }));
    expect(await stores().entries.current(KEY)).toEqual([again]);
  });

  it('enters once what is sent twice, also where others entered something since', async () => {
    const first = await append(anEntry({ entryId: 'a' }));
    await append(anEntry({ entryId: 'b', basedOn: 1 }));
    expect(await append(anEntry({ entryId: 'a' }))).toEqual(first);
    const [repeated, added] = await append(
      anEntry({ entryId: 'a' }),
      anEntry({ entryId: 'c', subject: BAUAMT }),
    );
    expect([repeated]).toEqual(first);
    expect(added).toMatchObject({ entryId: 'c', revision: 1 });
    const [left, right] = await append(
      anEntry({ entryId: 'd', basedOn: 2 }),
      anEntry({ entryId: 'd', basedOn: 2 }),
    );
    expect(left).toEqual(right);
    expect((await stores().entries.list(KEY)).map(({ entryId }) => entryId)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes no entries as nothing to do, and 1,500 at once', async () => {
    expect(await append()).toEqual([]);
    const many = Array.from({ length: 1500 }, (_, index) =>
      anEntry({ entryId: `entry-${index}`, subject: { ...SUBJECT, partId: `question-${index}` } }),
    );
    const appended = await append(...many);
    expect(appended.map(({ entryId }) => entryId)).toEqual(many.map(({ entryId }) => entryId));
    expect(await stores().entries.current(KEY)).toEqual(appended);
  });
}

function describeRefusals(stores: () => StoresUnderTest): void {
  it('refuses what was entered upon something older, says what is there now, and changes nothing', async () => {
    const { entries } = stores();
    const before = await entries.append(KEY, [anEntry(), anEntry({ entryId: 'entry-2', basedOn: 1 })]);
    for (const basedOn of [0, 1, 3]) {
      const stale = entries.append(KEY, [
        anEntry({ entryId: 'right', subject: BAUAMT }),
        anEntry({ entryId: 'late', basedOn }),
      ]);
      await expect(stale).rejects.toMatchObject({
        code: 'entry-stale',
        params: { entryId: 'late', newest: 2 },
      });
    }
    expect(await entries.list(KEY)).toEqual(before);
  });

  it('refuses a revision that a new subject does not have', async () => {
    await expect(stores().entries.append(KEY, [anEntry({ basedOn: 1 })])).rejects.toMatchObject({
      code: 'entry-stale',
      params: { newest: 0 },
    });
  });

  it('refuses an id that belongs to another subject or round', async () => {
    const { entries } = stores();
    const before = await entries.append(KEY, [anEntry()]);
    const taken = { code: 'entry-id-taken', params: { entryId: 'entry-1' } };
    await expect(entries.append(KEY, [anEntry({ subject: BAUAMT })])).rejects.toMatchObject(taken);
    await expect(entries.append(SECOND, [anEntry()])).rejects.toMatchObject(taken);
    const twice = [anEntry({ entryId: 'new', basedOn: 1 }), anEntry({ entryId: 'new', subject: BAUAMT })];
    await expect(entries.append(KEY, twice)).rejects.toMatchObject({ code: 'entry-id-taken' });
    expect(await entries.list(KEY)).toEqual(before);
    expect(await entries.list(SECOND)).toEqual([]);
  });

  it('refuses what is entered into a round that is not there', async () => {
    const unknown = aRoundKey({ roundId: 'unknown' });
    await expect(stores().entries.append(unknown, [anEntry()])).rejects.toMatchObject({
      code: 'round-not-found',
    });
  });
}

function describeReading(stores: () => StoresUnderTest): void {
  beforeEach(async () => {
    const { entries } = stores();
    const agreement = { ...SUBJECT, kind: 'agreement' as const, detail: '' };
    const second = { ...SUBJECT, partId: 'question-2' };
    await entries.append(KEY, [anEntry({ entryId: 'a' })]);
    await entries.append(KEY, [anEntry({ entryId: 'b', subject: BAUAMT })]);
    await entries.append(SECOND, [anEntry({ entryId: 'other' })]);
    await entries.append(KEY, [anEntry({ entryId: 'c', subject: second })]);
    await entries.append(KEY, [anEntry({ entryId: 'd', basedOn: 1 })]);
    await entries.append(KEY, [
      anEntry({
        entryId: 'e',
        subject: agreement,
        content: { kind: 'agreement', answer: 'yes', reason: 'So' },
      }),
    ]);
  });

  const idsOf = (entries: readonly RoundEntry[]) => entries.map(({ entryId }) => entryId);

  it('gives the newest of each subject by position', async () => {
    expect(idsOf(await stores().entries.current(KEY))).toEqual(['b', 'c', 'd', 'e']);
    expect(idsOf(await stores().entries.current(SECOND))).toEqual(['other']);
  });

  it('gives the newest of one kind for one part', async () => {
    const { entries } = stores();
    expect(idsOf(await entries.currentOf(KEY, 'answer', 'question-1'))).toEqual(['b', 'd']);
    expect(idsOf(await entries.currentOf(KEY, 'agreement', 'question-1'))).toEqual(['e']);
    expect(idsOf(await entries.currentOf(KEY, 'text', 'question-1'))).toEqual([]);
  });

  it('gives what came after a position, oldest first', async () => {
    const { entries } = stores();
    const all = await entries.list(KEY);
    expect(idsOf(all)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(await entries.since(KEY, 0)).toEqual(all);
    for (const [index, { position }] of all.entries()) {
      expect(await entries.since(KEY, position)).toEqual(all.slice(index + 1));
    }
  });

  it('gives nothing of a subject that nobody entered anything on', async () => {
    expect(await stores().entries.history(KEY, { ...SUBJECT, detail: 'Sozialamt' })).toEqual([]);
  });
}

function told(entries: readonly RoundEntry[]): ReadonlyArray<readonly [string, number]> {
  return entries.map(({ entryId, revision }) => [entryId, revision] as const);
}
