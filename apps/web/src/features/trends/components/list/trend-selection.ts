import type { CriterionSummary, Trends } from '@selbstcheck/contracts';
import { Fraction } from '@selbstcheck/domain';

/** What criteria can be narrowed down to. */
export const TREND_FILTERS = ['all', 'worsened', 'improved', 'neverRated', 'thin', 'unchanged'] as const;

export type TrendFilter = (typeof TREND_FILTERS)[number];

/** As in the catalogue, or by the change at the same questions. */
export const TREND_ORDERS = ['printed', 'worsened', 'improved'] as const;

export type TrendOrder = (typeof TREND_ORDERS)[number];

/** What somebody wants to see of the criteria. */
export interface TrendSelection {
  readonly filter: TrendFilter;
  /** For how many of the latest rounds in a row nothing changed; 1 or more. */
  readonly unchangedFor: number;
  readonly order: TrendOrder;
  readonly search: string;
}

export const EVERYTHING: TrendSelection = { filter: 'all', unchangedFor: 2, order: 'printed', search: '' };

type Field = Omit<Trends['fields'][number], 'criteria'>;

/** A criterion with the field it stands in. */
export interface FieldCriterion {
  readonly field: Field;
  readonly criterion: CriterionSummary;
}

/** Criteria that stand together; without a field where the order is not that of the fields. */
export interface CriterionGroup {
  readonly field: Field | null;
  readonly criteria: readonly FieldCriterion[];
}

/** Every criterion of the latest catalogue, in its order. */
export function criteriaIn({ fields }: Pick<Trends, 'fields'>): readonly FieldCriterion[] {
  return fields.flatMap((field) => field.criteria.map((criterion) => ({ field, criterion })));
}

/** Whether a criterion belongs to what is chosen. */
export function isChosen(
  criterion: CriterionSummary,
  { filter, unchangedFor, search }: TrendSelection,
): boolean {
  return isInFilter(criterion, filter, unchangedFor) && bearsTitle(criterion, search);
}

/** What is chosen, in groups to be shown; groups without a criterion are left out. */
export function chosenGroups(
  all: readonly FieldCriterion[],
  selection: TrendSelection,
): readonly CriterionGroup[] {
  const chosen = all.filter(({ criterion }) => isChosen(criterion, selection));
  if (selection.order !== 'printed') {
    const criteria = byChange(chosen, selection.order === 'worsened' ? 1 : -1);
    return criteria.length === 0 ? [] : [{ field: null, criteria }];
  }
  const fields = [...new Set(chosen.map(({ field }) => field))];
  return fields.map((field) => ({ field, criteria: chosen.filter((each) => each.field === field) }));
}

function isInFilter(criterion: CriterionSummary, filter: TrendFilter, unchangedFor: number): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unchanged':
      return criterion.unchangedFor >= unchangedFor;
    case 'worsened':
    case 'improved':
    case 'neverRated':
    case 'thin':
      return criterion[filter];
  }
}

function bearsTitle({ title }: CriterionSummary, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase('de');
  if (wanted === '') return true;
  return [title.de, title.en ?? ''].some((text) => text.toLocaleLowerCase('de').includes(wanted));
}

/** What cannot be compared comes last, equal changes in the catalogue's order. */
function byChange(criteria: readonly FieldCriterion[], sign: 1 | -1): readonly FieldCriterion[] {
  const changes = new Map(criteria.map((each) => [each, changeOf(each.criterion)]));
  return criteria.toSorted((one, other) => {
    const [a, b] = [changes.get(one), changes.get(other)];
    if (!a || !b) return Number(!a) - Number(!b);
    return sign * a.compare(b);
  });
}

function changeOf({ change }: CriterionSummary): Fraction | null {
  return change?.likeForLike == null ? null : Fraction.parse(change.likeForLike);
}
