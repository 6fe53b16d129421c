import type { OverviewField } from '@selbstcheck/contracts';
import { VisuallyHidden } from '@selbstcheck/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fieldAnchor, whyPath, type RoundAddress } from '../../../shared/addresses/addresses.js';
import { Localized } from '../../../shared/components/localized.js';
import { QuestionCounts } from '../../../shared/components/question-counts.js';
import { StageName } from '../../../shared/components/stage-name.js';
import { CriterionRow } from './criterion-row.js';
import type { LatestTrends } from './latest-trends.js';

interface FieldRowsProps {
  readonly field: OverviewField;
  readonly address: RoundAddress;
  readonly latest: LatestTrends | null;
}

/** A field's own row, then one row per criterion. */
export function FieldRows({ field, address, latest }: FieldRowsProps) {
  const { t } = useTranslation();
  const { id, number, title, stage, counts, criteria } = field;
  return (
    <tbody>
      <tr className="results__field" id={fieldAnchor(id)}>
        <th scope="rowgroup">
          <span className="results__number" aria-hidden="true">
            {number}
          </span>
          <VisuallyHidden>{t('overview.fieldNumber', { number })} </VisuallyHidden>
          <span className="results__title">
            <Localized text={title} />
          </span>
          <span className="results__coverage-below">
            <QuestionCounts counts={counts} />
          </span>
        </th>
        <td className="results__stage" colSpan={latest === null ? 1 : 2}>
          <StageName stage={stage} />{' '}
          <Link className="results__why lone-link" to={whyPath(address, id)}>
            {t('overview.whyField')}
            <VisuallyHidden>
              {' '}
              <Localized text={title} />
            </VisuallyHidden>
          </Link>
        </td>
        <td className="results__coverage">
          <QuestionCounts counts={counts} />
        </td>
      </tr>
      {criteria.map((criterion) => (
        <CriterionRow
          key={criterion.id}
          criterion={criterion}
          municipalityId={address.municipalityId}
          latest={latest}
        />
      ))}
    </tbody>
  );
}
