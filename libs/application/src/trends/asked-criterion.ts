import type { Criterion, CriterionHistory, Field } from '@selbstcheck/domain';
import type { HistoryRound } from '../results/read-history.js';

/** A criterion as the catalogue of one round has it. */
export interface AskedCriterion {
  readonly asking: HistoryRound;
  readonly field: Field;
  readonly criterion: Criterion;
}

type Ids = Pick<CriterionHistory, 'idsByRound'>;

/** The criterion in the round with this index; null where that round does not ask it. */
export function askedAt(
  { idsByRound }: Ids,
  rounds: readonly HistoryRound[],
  at: number,
): AskedCriterion | null {
  const id = idsByRound[at] ?? null;
  const asking = rounds[at];
  if (id === null || !asking) return null;
  for (const field of asking.compared.catalogue.fields) {
    const criterion = field.criteria.find((each) => each.id === id);
    if (criterion) return { asking, field, criterion };
  }
  return null;
}

/** The criterion in the latest round that asks it. */
export function latestAsked(history: Ids, rounds: readonly HistoryRound[]): AskedCriterion {
  const latest = history.idsByRound.findLastIndex((id) => id !== null);
  const asked = askedAt(history, rounds, latest);
  if (!asked) throw new Error('A series is asked by at least one of its rounds.');
  return asked;
}
