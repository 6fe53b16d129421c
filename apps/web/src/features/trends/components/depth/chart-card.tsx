import type { CriterionTrend } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../../shared/components/picture.js';
import type { CriterionAddress } from '../../api/trends.js';
import { ChartFigure } from './chart-figure.js';
import { ChartLegend } from './chart-legend.js';
import { Downloads } from './downloads.js';
import { useOwnChart } from './own-chart.js';

interface ChartCardProps {
  readonly trend: CriterionTrend;
  readonly address: CriterionAddress;
}

/** The chart: interactive on screen, a picture of fixed size on paper; a sentence where there is nothing to draw. */
export function ChartCard({ trend, address }: ChartCardProps) {
  const { t } = useTranslation('trends');
  const svg = useOwnChart(trend);
  const rated = trend.points.filter((point) => point?.value != null).length;
  if (rated === 0 || (trend.rounds.length === 1 && trend.targets.current === null)) {
    return (
      <section className="card">
        <p>{t(rated === 0 ? 'chart.nothingRated' : 'chart.oneRound')}</p>
      </section>
    );
  }
  return (
    <section className="card chart-card">
      <h2 className="kern-sr-only">{t('chart.title')}</h2>
      <ChartFigure trend={trend} />
      <Picture className="chart-card__print" svg={svg} />
      <ChartLegend trend={trend} />
      <Downloads trend={trend} address={address} svg={svg} />
    </section>
  );
}
