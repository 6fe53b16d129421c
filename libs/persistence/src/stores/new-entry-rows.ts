import type { EntrySubject, NewEntry } from '@selbstcheck/application';
import { canonicalJson, SelbstcheckError } from '@selbstcheck/domain';
import type { RoundEntryRow } from '../rows/entry-row.js';

/** What an entry that is already there was about, and what it says. */
export type KnownEntry = Pick<
  RoundEntryRow,
  'roundId' | 'entryId' | 'kind' | 'partId' | 'detail' | 'content'
>;

/** The newest revision of a subject. */
export type NewestRevision = EntrySubject & { readonly revision: number };

/** The rows that entries become, without those that are there already; rejects as EntryStore.append. */
export function newEntryRows(
  roundId: string,
  entries: readonly NewEntry[],
  known: readonly KnownEntry[],
  newest: readonly NewestRevision[],
): readonly RoundEntryRow[] {
  const taken = new Map(known.map((entry) => [entry.entryId, entry]));
  const revisions = new Map(newest.map((subject) => [nameOf(subject), subject.revision]));
  return entries.flatMap((entry) => {
    const there = taken.get(entry.entryId);
    if (there && !isSame(there, roundId, entry)) throw entryIdTaken([entry.entryId]);
    if (there) return [];
    const subject = nameOf(entry.subject);
    const revision = revisions.get(subject) ?? 0;
    if (revision !== entry.basedOn) throw entryStale(entry.entryId, revision);
    const row = rowOf(roundId, entry);
    taken.set(entry.entryId, row);
    revisions.set(subject, row.revision);
    return [row];
  });
}

export function entryIdTaken(entryIds: readonly string[]): SelbstcheckError {
  const entryId = entryIds.join(', ');
  return new SelbstcheckError(
    'entry-id-taken',
    `The id "${entryId}" belongs to something else that was entered. Give this entry an id of its own.`,
    { entryId },
  );
}

function rowOf(roundId: string, { entryId, subject, basedOn, content, ...by }: NewEntry): RoundEntryRow {
  const { kind, partId, detail } = subject;
  const { at, personId, function: duty } = by;
  const revision = basedOn + 1;
  return { roundId, entryId, kind, partId, detail, revision, content, at, personId, function: duty };
}

function isSame(there: KnownEntry, roundId: string, { subject, content }: NewEntry): boolean {
  const isOfSubject = there.roundId === roundId && nameOf(there) === nameOf(subject);
  return isOfSubject && canonicalJson(there.content) === canonicalJson(content);
}

function nameOf({ kind, partId, detail }: EntrySubject): string {
  return [kind, partId, detail].join('\n');
}

function entryStale(entryId: string, newest: number): SelbstcheckError {
  return new SelbstcheckError(
    'entry-stale',
    'Somebody entered something else here in the meantime. Look at it and enter yours again if it still holds.',
    { entryId, newest },
  );
}
