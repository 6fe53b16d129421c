import { isAt, type EntryPlace, type OutboxEntry, type Said } from './outbox-entry.js';

/** Everything that was typed and is not yet known to be saved, in the order it was typed. */
export interface Outbox {
  readonly entries: readonly OutboxEntry[];
  /** How many entries go in one request; 1 while the one is looked for that made a whole request be refused. */
  readonly batchSize: number;
}

/** Well below what one request may hold. */
export const FULL_BATCH = 40;

export const EMPTY_OUTBOX: Outbox = { entries: [], batchSize: FULL_BATCH };

/** What a browser had kept when the page was opened: nothing of it is being typed any more. */
export function reopened(kept: readonly OutboxEntry[]): Outbox {
  const entries = kept
    .toSorted((a, b) => a.sequence - b.sequence || (a.entryId < b.entryId ? -1 : 1))
    .map((entry): OutboxEntry => (entry.state === 'typing' ? { ...entry, state: 'waiting' } : entry));
  return { ...EMPTY_OUTBOX, entries };
}

/** What was typed last to a question; undefined where everything is saved. */
function newestAt(outbox: Outbox, place: EntryPlace): OutboxEntry | undefined {
  return outbox.entries.findLast((entry) => isAt(place, entry));
}

/** What was newly typed, and whether more is to be expected in a moment. */
export interface Typed {
  readonly place: EntryPlace;
  readonly said: Said;
  /** The revision of the department's answer that stands on the screen. */
  readonly revision: number;
  readonly entryId: string;
  readonly isStillTyping: boolean;
}

/** Takes up what was typed: the newest text of a question wins, but what is on its way is never changed. */
export function typed(outbox: Outbox, { place, said, revision, entryId, isStillTyping }: Typed): Outbox {
  const last = newestAt(outbox, place);
  const words = { ...place, ...said, entryId };
  const state = isStillTyping ? 'typing' : 'waiting';
  if (last === undefined || last.state === 'sent') {
    const sequence = Math.max(0, ...outbox.entries.map((entry) => entry.sequence)) + 1;
    const follows = last?.entryId ?? null;
    const added: OutboxEntry = { ...words, basedOn: revision, follows, state, problem: null, sequence };
    return { ...outbox, entries: [...outbox.entries, added] };
  }
  const changed: OutboxEntry = {
    ...last,
    ...words,
    state: last.state === 'stale' ? 'stale' : state,
    problem: null,
  };
  return { ...outbox, entries: outbox.entries.map((entry) => (entry === last ? changed : entry)) };
}

/** Nothing more is typed at a question, or anywhere: what is there can be sent. */
export function finished(outbox: Outbox, place?: EntryPlace): Outbox {
  return changedWhere(
    outbox,
    (entry) => entry.state === 'typing' && (place === undefined || isAt(place, entry)),
    (entry) => ({ ...entry, state: 'waiting' }),
  );
}

/** What goes in the next request: of each question the first entry that is on its way, and no other. */
export function nextBatch({ entries, batchSize }: Outbox): readonly OutboxEntry[] {
  const underWay = entries.filter(({ state }) => state !== 'stale' && state !== 'refused');
  return underWay
    .filter((entry) => underWay.find((other) => isAt(entry, other)) === entry && entry.state !== 'typing')
    .slice(0, batchSize);
}

/** From now on these entries stay as they are, because the server may have them. */
export function handedOver(outbox: Outbox, batch: readonly OutboxEntry[]): Outbox {
  return changedWhere(
    outbox,
    (entry) => batch.includes(entry),
    (entry) => ({ ...entry, state: 'sent' }),
  );
}

/** What the person gave up goes, with what it was typed on top of. */
export function discarded(outbox: Outbox, entryId: string): Outbox {
  const gone = outbox.entries.find((entry) => entry.entryId === entryId);
  if (gone === undefined) return outbox;
  const rest = { ...outbox, entries: outbox.entries.filter((entry) => entry !== gone) };
  return gone.follows === null ? rest : discarded(rest, gone.follows);
}

/** What stands for each question: entries on top of which nothing else was typed. */
export function newestOnly(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  return entries.filter(({ entryId }) => !entries.some(({ follows }) => follows === entryId));
}

/** The person looked at what stands there now, and wants this instead. */
export function decided(
  outbox: Outbox,
  entryId: string,
  decision: { readonly said: Said; readonly revision: number; readonly entryId: string },
): Outbox {
  const { said, revision, entryId: newId } = decision;
  return changedWhere(
    outbox,
    (entry) => entry.entryId === entryId,
    (entry) => ({ ...entry, ...said, entryId: newId, basedOn: revision, state: 'waiting', problem: null }),
  );
}

function changedWhere(
  outbox: Outbox,
  concerned: (entry: OutboxEntry) => boolean,
  change: (entry: OutboxEntry) => OutboxEntry,
): Outbox {
  if (!outbox.entries.some(concerned)) return outbox;
  return { ...outbox, entries: outbox.entries.map((entry) => (concerned(entry) ? change(entry) : entry)) };
}
