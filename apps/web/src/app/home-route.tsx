import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { overviewPath, PATHS } from '../shared/addresses/addresses.js';
import { useCurrentMunicipality } from '../shared/addresses/current-municipality.js';
import { useMunicipalities } from '../shared/api/municipalities.js';
import { Loading } from '../shared/components/loading.js';
import { NoSuchPage } from '../shared/components/no-such-page.js';
import { ProblemScreen } from '../shared/components/problem-screen.js';
import { ScreenHeading } from '../shared/components/screen-heading.js';

/** Leads to the newest round of the municipality, or says what is missing. */
export function HomeRoute() {
  const { t } = useTranslation();
  const { municipalityId } = useParams();
  const { error, isPending, refetch } = useMunicipalities();
  const current = useCurrentMunicipality();

  if (isPending) return <Loading />;
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (current === undefined) return <Empty title={t('empty.title')} text={t('empty.text')} />;
  if (municipalityId !== undefined && municipalityId !== current.id) return <NoSuchPage />;
  const newest = current.rounds[0];
  if (newest === undefined) {
    const text = t('empty.noRoundText', { municipality: current.name });
    return <Empty title={t('empty.noRoundTitle')} text={text} />;
  }
  return <Navigate replace to={overviewPath({ municipalityId: current.id, roundId: newest.id })} />;
}

function Empty({ title, text }: { readonly title: string; readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div className="narrow">
      <ScreenHeading documentTitle={title}>{title}</ScreenHeading>
      <p className="lead">{text}</p>
      <p>
        <Link className="kern-btn kern-btn--primary" to={PATHS.import}>
          <span className="kern-label">{t('empty.import')}</span>
        </Link>
      </p>
    </div>
  );
}
