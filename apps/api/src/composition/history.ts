import { ComparedRounds, ReadHistory } from '@selbstcheck/application';
import type { Stores } from '@selbstcheck/persistence';
import { PreparedAnswers } from '../platform/prepared-answers.js';
import { TurnPauses } from '../platform/surroundings.js';
import type { Adapters } from './adapters.js';

/** Rounds over the years, as trends and comparisons read and answer them. */
export function composeHistory(stores: Stores, { surroundings }: Adapters) {
  const { rounds, catalogues } = stores;
  const { clock, hasher } = surroundings;
  const pauses = new TurnPauses();
  const comparedRounds = new ComparedRounds(stores, hasher);
  return {
    pauses,
    readHistory: new ReadHistory(rounds, catalogues, comparedRounds, pauses),
    preparedAnswers: new PreparedAnswers(rounds, clock, pauses),
  };
}

/** See composeHistory. */
export type HistoryParts = ReturnType<typeof composeHistory>;
