import { trendConnections } from '@selbstcheck/charts';
import type { CriterionTrend, TrendPoint } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';

/** What the chart's forms mean; only those that occur. */
export function ChartLegend({ trend }: { readonly trend: CriterionTrend }) {
  const { t } = useTranslation('trends');
  const { points, line, chained, chainedLabel, breaks } = trend;
  const asked = points.filter((point) => point !== null);
  const sentences = [
    asked.some(({ isHollow, value }) => isHollow && value !== null) ? t('chart.hollow') : null,
    asked.some(hasRange) ? t('chart.bounds') : null,
    asked.some(({ value }) => value === null) ? t('chart.notRated') : null,
    trendConnections(points).length > 0 ? t('chart.connection') : null,
    line === null ? null : t('chart.line'),
    chained.length === 0 ? null : t('chart.chained', { label: chainedLabel }),
    ...breaks.map(({ sentence }) => sentence),
  ].filter((sentence) => sentence !== null);
  return (
    <ul className="chart-legend plain">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function hasRange({ value, bounds }: TrendPoint): boolean {
  return value !== null && bounds !== null && bounds.lower !== bounds.upper;
}
