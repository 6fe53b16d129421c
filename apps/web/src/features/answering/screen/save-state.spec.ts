import { describe, expect, it } from '@jest/globals';
import type { OutboxView } from '../outbox/outbox-runner.js';
import { unsaved } from '../questionnaire.spec-support.js';
import { saveStateOf } from './save-state.js';

const view = (changes: Partial<OutboxView>): OutboxView => ({
  ...{ entries: [], connection: 'fine', problem: null, isKept: true },
  ...changes,
});

describe('what is said of saving', () => {
  it('is that everything is saved only where nothing is left', () => {
    expect(saveStateOf(view({}))).toEqual({ kind: 'saved', count: 0 });
    expect(saveStateOf(view({ entries: [unsaved('q1')] }))).toEqual({ kind: 'saving', count: 1 });
    expect(saveStateOf(view({ entries: null })).kind).toBe('loading');
  });

  it('counts answers, not the attempts to send one', () => {
    const entries = [
      unsaved('q1', { entryId: 'a', state: 'sent' }),
      unsaved('q1', { entryId: 'b', follows: 'a' }),
      unsaved('q2'),
    ];
    expect(saveStateOf(view({ entries, connection: 'unreachable' }))).toEqual({
      kind: 'unreachable',
      count: 2,
    });
  });

  it('does not speak of a lost connection while nothing waits for it', () => {
    expect(saveStateOf(view({ connection: 'unreachable' })).kind).toBe('saved');
  });

  it('asks for decisions once everything else is saved', () => {
    const entries = [unsaved('q1', { state: 'stale' }), unsaved('q2', { state: 'refused' })];
    expect(saveStateOf(view({ entries }))).toEqual({ kind: 'undecided', count: 2 });
    expect(saveStateOf(view({ entries: [...entries, unsaved('q3')] })).kind).toBe('saving');
  });
});
