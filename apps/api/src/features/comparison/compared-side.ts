import type { HistoryRound } from '@selbstcheck/application';
import type { ComparedSide } from '@selbstcheck/contracts';
import { criteriaOf, type Criterion, type CriterionSide } from '@selbstcheck/domain';
import { fieldOf, presentNamedField } from '../../platform/round-selection.js';

/** A criterion on one side of a comparison. */
export function presentSide(
  { criterionId, fieldId, value, symbol }: CriterionSide,
  { compared }: HistoryRound,
): ComparedSide {
  return {
    criterionId,
    title: criterionOf({ compared }, criterionId).title,
    field: presentNamedField(fieldOf(compared.catalogue, fieldId)),
    value: value?.toString() ?? null,
    symbol,
  };
}

/** The criterion of a round's catalogue that a finding of the domain names by its id. */
export function criterionOf({ compared }: Pick<HistoryRound, 'compared'>, criterionId: string): Criterion {
  const criterion = criteriaOf(compared.catalogue).find(({ id }) => id === criterionId);
  if (!criterion) throw new Error(`The catalogue version has no criterion ${criterionId}.`);
  return criterion;
}
