import type { Overview } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { FieldRows } from './field-rows.js';
import type { LatestTrends } from './latest-trends.js';

interface ResultsTableProps {
  readonly overview: Overview;
  readonly address: RoundAddress;
  /** How the criteria moved; null where there is nothing to tell. */
  readonly latest: LatestTrends | null;
}

/** Every criterion's symbol under its field of action: chart and data table in one. */
export function ResultsTable({ overview, address, latest }: ResultsTableProps) {
  const { t } = useTranslation();
  return (
    <section className="overview__table">
      <table className="results">
        <caption className="kern-sr-only">{t('overview.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.columnCriterion')}</th>
            <th scope="col">{t('overview.columnRating')}</th>
            {latest === null ? null : (
              <th scope="col" className="results__trend">
                {t('overview.columnTrend')}
              </th>
            )}
            <th scope="col" className="results__coverage">
              {t('overview.columnCoverage')}
            </th>
          </tr>
        </thead>
        {overview.fields.map((field) => (
          <FieldRows key={field.id} field={field} address={address} latest={latest} />
        ))}
      </table>
    </section>
  );
}
