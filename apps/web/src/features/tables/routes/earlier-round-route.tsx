import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import '../../../styles/tables.css';
import { importPath } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { NotAllowed } from '../../../shared/components/not-allowed.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { versionsQuery } from '../../../shared/round/versions-query.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { EarlierRoundForm } from '../components/earlier-round-form.js';

/** Where a round that took place before is entered. */
export default function EarlierRoundRoute() {
  const { t } = useTranslation('tables');
  const { municipalityId = '' } = useParams();
  const mayEnter = coordinates(useSignedIn(), municipalityId);
  const {
    data: versions,
    error,
    refetch,
  } = useQuery({ ...versionsQuery(municipalityId), enabled: mayEnter });
  if (!mayEnter) return <NotAllowed />;
  if (versions === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return (
    <div className="narrow">
      <header className="earlier-head">
        <ScreenHeading documentTitle={t('earlier.title')}>{t('earlier.title')}</ScreenHeading>
        <p className="lead">{t('earlier.lead')}</p>
        <p>
          {t('earlier.report')}{' '}
          <Link className="lone-link" to={importPath(municipalityId)}>
            {t('earlier.reportLink')}
          </Link>
        </p>
      </header>
      <EarlierRoundForm municipalityId={municipalityId} versions={versions} />
    </div>
  );
}
