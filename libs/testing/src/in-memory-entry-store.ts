import {
  EntryStore,
  type EntryKind,
  type EntrySubject,
  type NewEntry,
  type RoundEntry,
  type RoundKey,
} from '@selbstcheck/application';
import { canonicalJson, SelbstcheckError } from '@selbstcheck/domain';
import { roundFor, roundOf } from './in-memory-round-scope.js';
import type { InMemoryTables, KeptEntry } from './in-memory-tables.js';

export class InMemoryEntryStore extends EntryStore {
  constructor(private readonly tables: InMemoryTables) {
    super();
  }

  async append(key: RoundKey, entries: readonly NewEntry[]): Promise<readonly RoundEntry[]> {
    const { id: roundId } = roundFor(this.tables, key);
    const kept = [...this.tables.entries];
    const appended = entries.map((entry) => appendTo(kept, roundId, entry));
    this.tables.entries = kept;
    return appended;
  }

  async current(key: RoundKey): Promise<readonly RoundEntry[]> {
    const entries = await this.list(key);
    const newest = new Map(entries.map((entry) => [nameOf(entry.subject), entry]));
    return [...newest.values()].sort((a, b) => a.position - b.position);
  }

  async currentOf(key: RoundKey, kind: EntryKind, partId: string): Promise<readonly RoundEntry[]> {
    const entries = await this.current(key);
    return entries.filter(({ subject }) => subject.kind === kind && subject.partId === partId);
  }

  async since(key: RoundKey, position: number): Promise<readonly RoundEntry[]> {
    return (await this.list(key)).filter((entry) => entry.position > position);
  }

  async history(key: RoundKey, subject: EntrySubject): Promise<readonly RoundEntry[]> {
    return (await this.list(key)).filter((entry) => nameOf(entry.subject) === nameOf(subject));
  }

  async list(key: RoundKey): Promise<readonly RoundEntry[]> {
    const round = roundOf(this.tables, key);
    return this.tables.entries.filter(({ roundId }) => roundId === round?.id).map(({ entry }) => entry);
  }
}

function appendTo(kept: KeptEntry[], roundId: string, { basedOn, ...entry }: NewEntry): RoundEntry {
  const isOfSubject = (other: KeptEntry): boolean =>
    other.roundId === roundId && nameOf(other.entry.subject) === nameOf(entry.subject);
  const there = kept.find((other) => other.entry.entryId === entry.entryId);
  if (there) {
    const saysTheSame = canonicalJson(there.entry.content) === canonicalJson(entry.content);
    if (isOfSubject(there) && saysTheSame) return there.entry;
    throw new SelbstcheckError(
      'entry-id-taken',
      `The id "${entry.entryId}" belongs to something else that was entered. Give this entry an id of its own.`,
      { entryId: entry.entryId },
    );
  }
  const newest = kept.findLast(isOfSubject)?.entry.revision ?? 0;
  if (newest !== basedOn) {
    throw new SelbstcheckError(
      'entry-stale',
      'Somebody entered something else here in the meantime. Look at it and enter yours again if it still holds.',
      { entryId: entry.entryId, newest },
    );
  }
  const position = (kept.at(-1)?.entry.position ?? 0) + 1;
  const appended = { ...entry, revision: newest + 1, position };
  kept.push({ roundId, entry: appended });
  return appended;
}

function nameOf({ kind, partId, detail }: EntrySubject): string {
  return [kind, partId, detail].join('\n');
}
