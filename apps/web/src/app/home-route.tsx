import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { importPath, overviewPath, PATHS, roundsPath } from '../shared/addresses/addresses.js';
import { useCurrentMunicipality } from '../shared/addresses/current-municipality.js';
import { useMunicipalities } from '../shared/api/municipalities.js';
import { Loading } from '../shared/components/loading.js';
import { NoSuchPage } from '../shared/components/no-such-page.js';
import { ProblemScreen } from '../shared/components/problem-screen.js';
import { isFrozen } from '../shared/round/round-states.js';
import { coordinates } from '../shared/session/roles.js';
import { useSignedIn } from '../shared/session/use-session.js';
import { EmptyScreen } from './empty-screen.js';

/** Leads to the newest closed round of the municipality, else to those in work, or says what is missing. */
export function HomeRoute() {
  const { t } = useTranslation();
  const { municipalityId } = useParams();
  const { error, isPending, refetch } = useMunicipalities();
  const current = useCurrentMunicipality();
  const session = useSignedIn();

  if (isPending) return <Loading />;
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (current === undefined) {
    if (session?.person.isInstallationAdmin) return <Navigate replace to={PATHS.administration} />;
    return (
      <EmptyScreen title={t('empty.title')} text={t('empty.text')}>
        <Link className="lone-link" to={PATHS.account}>
          {t('empty.account')}
        </Link>
      </EmptyScreen>
    );
  }
  if (municipalityId !== undefined && municipalityId !== current.id) return <NoSuchPage />;
  const newest = current.rounds.find(isFrozen);
  if (newest === undefined && current.rounds.length > 0) {
    return <Navigate replace to={roundsPath(current.id)} />;
  }
  if (newest === undefined) {
    const mayImport = coordinates(session, current.id);
    const text = t(mayImport ? 'empty.noRoundText' : 'empty.noRoundYet', { municipality: current.name });
    return (
      <EmptyScreen title={t('empty.noRoundTitle')} text={text}>
        {mayImport ? (
          <Link className="kern-btn kern-btn--primary" to={importPath(current.id)}>
            <span className="kern-label">{t('empty.import')}</span>
          </Link>
        ) : null}
      </EmptyScreen>
    );
  }
  return <Navigate replace to={overviewPath({ municipalityId: current.id, roundId: newest.id })} />;
}
