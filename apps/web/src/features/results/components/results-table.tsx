import type { Overview } from '@selbstcheck/contracts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isFieldAnchor, type RoundAddress } from '../../../shared/addresses/addresses.js';
import { FieldRows } from './field-rows.js';

interface ResultsTableProps {
  readonly overview: Overview;
  readonly address: RoundAddress;
}

/** Every criterion's symbol under its field of action: chart and data table in one. */
export function ResultsTable({ overview, address }: ResultsTableProps) {
  const { t } = useTranslation();
  useFocusOnAddressedField();
  return (
    <section className="overview__table">
      <table className="results">
        <caption className="kern-sr-only">{t('overview.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.columnCriterion')}</th>
            <th scope="col">{t('overview.columnRating')}</th>
            <th scope="col" className="results__coverage">
              {t('overview.columnCoverage')}
            </th>
          </tr>
        </thead>
        {overview.fields.map((field) => (
          <FieldRows key={field.id} field={field} address={address} />
        ))}
      </table>
    </section>
  );
}

/** Whoever comes back from a field's reasons finds the focus where it was. */
function useFocusOnAddressedField(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const anchor = decodeURIComponent(hash.slice(1));
    const row = isFieldAnchor(anchor) ? document.getElementById(anchor) : null;
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('a')?.focus({ preventScroll: true });
  }, [hash, key]);
}
