import type { Stores } from '@selbstcheck/persistence';
import { PreparedAnswers } from '../platform/prepared-answers.js';
import { TurnPauses } from '../platform/surroundings.js';
import type { Adapters } from './adapters.js';
import type { Common } from './common.js';

/** Rounds over the years, as trends and comparisons read and answer them. */
export function composeHistory({ rounds }: Stores, { surroundings }: Adapters, { readHistory }: Common) {
  const pauses = new TurnPauses();
  return { pauses, readHistory, preparedAnswers: new PreparedAnswers(rounds, surroundings.clock, pauses) };
}

/** See composeHistory. */
export type HistoryParts = ReturnType<typeof composeHistory>;
