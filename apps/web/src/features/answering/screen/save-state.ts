import type { OutboxView } from '../outbox/outbox-runner.js';

/** What the line about saving says, and of how many answers. */
export interface SaveState {
  readonly kind: 'loading' | 'saved' | 'saving' | 'unreachable' | 'signed_out' | 'halted' | 'undecided';
  readonly count: number;
}

/** What hinders everything comes before what hinders one question. */
export function saveStateOf({ entries, connection }: OutboxView): SaveState {
  if (entries === null) return { kind: 'loading', count: 0 };
  const places = new Set(entries.map(({ questionId, department }) => `${questionId} ${department}`));
  if (connection !== 'fine' && places.size > 0) return { kind: connection, count: places.size };
  const undecided = entries.filter(({ state }) => state === 'stale' || state === 'refused');
  if (entries.length > undecided.length) return { kind: 'saving', count: places.size };
  return undecided.length > 0 ? { kind: 'undecided', count: undecided.length } : { kind: 'saved', count: 0 };
}
