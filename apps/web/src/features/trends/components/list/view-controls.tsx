import { SelectField, TextField } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { FilterChips } from './filter-chips.js';
import type { TrendsView } from './selection-in-address.js';
import { TREND_ORDERS, type FieldCriterion, type TrendOrder } from './trend-selection.js';

interface ViewControlsProps {
  readonly all: readonly FieldCriterion[];
  readonly view: TrendsView;
  readonly rounds: number;
  readonly onChange: (change: Partial<TrendsView>) => void;
}

/** Narrows the criteria down, orders them, and turns pictures into a table. */
export function ViewControls({ all, view, rounds, onChange }: ViewControlsProps) {
  const { t } = useTranslation('trends');
  return (
    <section className="view-controls" aria-label={t('controls.label')}>
      <FilterChips all={all} view={view} onChange={onChange} />
      <div className="view-controls__row">
        {view.filter === 'unchanged' ? (
          <SelectField
            label={t('controls.unchangedFor')}
            choices={roundChoices(rounds - 1, view.unchangedFor).map((count) => ({
              value: String(count),
              word: t('controls.rounds', { count }),
            }))}
            value={String(view.unchangedFor)}
            onChange={({ target }) => onChange({ unchangedFor: Number(target.value) })}
          />
        ) : null}
        <SelectField
          label={t('controls.order')}
          choices={TREND_ORDERS.map((order) => ({ value: order, word: t(`orders.${order}`) }))}
          value={view.order}
          onChange={({ target }) => onChange({ order: target.value as TrendOrder })}
        />
        <TextField
          type="search"
          label={t('controls.search')}
          value={view.search}
          onChange={({ target }) => onChange({ search: target.value })}
        />
        <div className="view-switch" role="group" aria-label={t('controls.form')}>
          {[false, true].map((asTable) => (
            <button
              key={String(asTable)}
              type="button"
              className="chip"
              aria-pressed={view.asTable === asTable}
              onClick={() => onChange({ asTable })}
            >
              {t(asTable ? 'controls.asTable' : 'controls.asPictures')}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}

/** 1 to the number of steps there are, and what an older address asks for. */
function roundChoices(steps: number, chosen: number): readonly number[] {
  return Array.from({ length: Math.max(steps, chosen, 1) }, (_, index) => index + 1);
}
