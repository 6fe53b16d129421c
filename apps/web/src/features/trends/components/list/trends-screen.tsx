import type { Trends } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { municipalityPath } from '../../../../shared/addresses/addresses.js';
import { chosenGroups, criteriaIn, EVERYTHING } from './trend-selection.js';
import { TrendsHead } from './trends-head.js';
import { TrendsList } from './trends-list.js';
import { TrendsTable } from './trends-table.js';

interface TrendsScreenProps {
  readonly trends: Trends;
  readonly municipalityId: string;
}

/** How every criterion moved; what there is to see depends on whether there is more than one round. */
export function TrendsScreen({ trends, municipalityId }: TrendsScreenProps) {
  const { t } = useTranslation('trends');
  const { rounds } = trends;
  return (
    <div className="trends">
      <TrendsHead trends={trends} />
      {rounds.length === 0 ? (
        <p>
          <Link className="lone-link" to={municipalityPath(municipalityId)}>
            {t('list.overview')}
          </Link>
        </p>
      ) : null}
      {rounds.length === 1 ? (
        <>
          <p>
            {t('list.secondRound')} {rounds[0]?.source === 'auswertung' ? t('list.recorded') : null}
          </p>
          <TrendsTable
            groups={chosenGroups(criteriaIn(trends), EVERYTHING)}
            ended={[]}
            rounds={rounds}
            municipalityId={municipalityId}
          />
        </>
      ) : null}
      {rounds.length > 1 ? <TrendsList trends={trends} municipalityId={municipalityId} /> : null}
    </div>
  );
}
