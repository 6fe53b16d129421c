import type { Trends } from '@selbstcheck/contracts';
import { Button } from '@selbstcheck/ui';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CardGroups } from './card-groups.js';
import { viewIn } from './selection-in-address.js';
import { chosenGroups, criteriaIn, isChosen } from './trend-selection.js';
import { TrendsLegend } from './trends-legend.js';
import { TrendsTable } from './trends-table.js';
import { useViewInAddress } from './use-view-in-address.js';
import { ViewControls } from './view-controls.js';

interface TrendsListProps {
  readonly trends: Trends;
  readonly municipalityId: string;
}

/** So many fields fill the first screen; the others follow in slices, so that the page answers at once. */
const FIRST_FIELDS = 2;

/** Every criterion over all rounds, as pictures or as a table, as far as the view asks for it. */
export function TrendsList({ trends, municipalityId }: TrendsListProps) {
  const { t } = useTranslation('trends');
  const [view, change] = useViewInAddress();
  // What is typed and pressed answers at once; the criteria follow in slices.
  const shown = useDeferredValue(view);
  const isFirst = useDeferredValue(false, true);
  const all = useMemo(() => criteriaIn(trends), [trends]);
  const groups = useMemo(() => chosenGroups(all, shown), [all, shown]);
  const ended = useMemo(() => {
    if (isFirst || shown.filter !== 'all') return [];
    const series = trends.ended.map(({ field, ...criterion }) => ({ field, criterion }));
    return series.filter(({ criterion }) => isChosen(criterion, shown));
  }, [trends, shown, isFirst]);
  const count = groups.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const List = shown.asTable ? TrendsTable : CardGroups;
  return (
    <>
      <ViewControls all={all} view={view} rounds={trends.rounds.length} onChange={change} />
      <p className="trends__count" role="status">
        {t('list.count', { shown: count, count: all.length })}
      </p>
      {count + ended.length === 0 ? (
        <div className="trends__none">
          <p>{t('list.none')}</p>
          <Button variant="secondary" onClick={() => change(viewIn(new URLSearchParams()))}>
            {t('list.reset')}
          </Button>
        </div>
      ) : (
        <List
          groups={isFirst ? groups.slice(0, FIRST_FIELDS) : groups}
          ended={ended}
          rounds={trends.rounds}
          municipalityId={municipalityId}
        />
      )}
      <TrendsLegend />
    </>
  );
}
