import type { EntryProblem, SavedAnswers } from '@selbstcheck/contracts';
import { FULL_BATCH, type Outbox } from './outbox.js';
import { saysTheSame, type OutboxEntry } from './outbox-entry.js';

type Outcome = SavedAnswers['outcomes'][number];

/** What the server said of each entry of a request. An entry it said nothing of stays on its way. */
export function answered(outbox: Outbox, outcomes: readonly Outcome[]): Outbox {
  const after = outcomes.reduce(settleOne, outbox);
  const isStillSearching = after.entries.some(({ state }) => state === 'sent');
  return { ...after, batchSize: isStillSearching ? after.batchSize : FULL_BATCH };
}

/**
 * A whole request was refused for what is in it. Where it held one entry, that one is refused; otherwise they are sent
 * one by one, so that what is right in it is not held up.
 */
export function refusedWhole(outbox: Outbox, batch: readonly OutboxEntry[], problem: EntryProblem): Outbox {
  const [only, ...others] = batch;
  if (only === undefined || others.length > 0) return { ...outbox, batchSize: 1 };
  return answered(outbox, [{ entryId: only.entryId, outcome: 'refused', problem, question: null }]);
}

function settleOne(outbox: Outbox, { entryId, outcome, problem, question }: Outcome): Outbox {
  const entry = outbox.entries.find((each) => each.entryId === entryId);
  if (entry === undefined || entry.state !== 'sent') return outbox;
  const there = question?.answers.find(({ department }) => department === entry.department);
  if (outcome === 'saved' || (outcome === 'stale' && there !== undefined && saysTheSame(entry, there))) {
    const revision = outcome === 'saved' ? entry.basedOn + 1 : (there?.revision ?? 0);
    return withoutSent(outbox, entry, (next) => ({ ...next, basedOn: revision, follows: null }));
  }
  if (outcome === 'stale') {
    return replaced(outbox, entry, (text) => ({ ...text, state: 'stale', follows: null }));
  }
  return hasFollower(outbox, entry)
    ? withoutSent(outbox, entry, (next) => ({ ...next, basedOn: entry.basedOn, follows: null }))
    : replaced(outbox, entry, (text) => ({ ...text, state: 'refused', problem }));
}

type Change = (entry: OutboxEntry) => OutboxEntry;

/** The entry goes, and what was typed on top of it stands on its own. */
function withoutSent(outbox: Outbox, gone: OutboxEntry, change: Change): Outbox {
  return {
    ...outbox,
    entries: outbox.entries
      .filter((entry) => entry !== gone)
      .map((entry) => (entry.follows === gone.entryId ? change(entry) : entry)),
  };
}

/**
 * The entry, or what was typed on top of it and stands for it now, is for the person to decide. It must not be sent: the
 * revision it was meant for may by now be somebody else's text.
 */
function replaced(outbox: Outbox, entry: OutboxEntry, change: Change): Outbox {
  if (hasFollower(outbox, entry)) return withoutSent(outbox, entry, change);
  return { ...outbox, entries: outbox.entries.map((each) => (each === entry ? change(each) : each)) };
}

function hasFollower({ entries }: Outbox, entry: OutboxEntry): boolean {
  return entries.some(({ follows }) => follows === entry.entryId);
}
