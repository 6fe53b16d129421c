import { useTranslation } from 'react-i18next';
import type { TrendsView } from './selection-in-address.js';
import { EVERYTHING, isChosen, TREND_FILTERS, type FieldCriterion } from './trend-selection.js';

interface FilterChipsProps {
  readonly all: readonly FieldCriterion[];
  readonly view: TrendsView;
  readonly onChange: (change: Partial<TrendsView>) => void;
}

/** The kinds of criteria, each with how many there are; one is always chosen. */
export function FilterChips({ all, view, onChange }: FilterChipsProps) {
  const { t } = useTranslation('trends');
  const { unchangedFor } = view;
  return (
    <div className="chips" role="group" aria-label={t('controls.filter')}>
      {TREND_FILTERS.map((filter) => {
        const selection = { ...EVERYTHING, filter, unchangedFor };
        const count = all.filter(({ criterion }) => isChosen(criterion, selection)).length;
        return (
          <button
            key={filter}
            type="button"
            className="chip"
            aria-pressed={view.filter === filter}
            onClick={() => onChange({ filter })}
          >
            {t(`filters.${filter}`)} <span className="chip__count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
