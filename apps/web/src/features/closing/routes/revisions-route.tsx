import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { overviewPath, roundScreenPath, type RoundAddress } from '../../../shared/addresses/addresses.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import '../../../styles/closing.css';
import { revisionQuery, revisionsQuery } from '../api/revisions.js';
import { RevisionView } from '../components/revisions/revision-view.js';
import { RevisionsList } from '../components/revisions/revisions-list.js';

/** The frozen states of a closed round, and one of them to read. */
export default function RevisionsRoute() {
  const { t } = useTranslation('closing');
  const address = useRoundAddress();
  const chosen = Number(useParams().revision ?? Number.NaN);
  const { data, error, refetch } = useQuery(revisionsQuery(address));
  if (data === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const { round, revisions, mayCorrect } = data;
  const shown = Number.isInteger(chosen) ? chosen : (revisions[0]?.revision ?? null);
  return (
    <RoundFrame municipalityId={address.municipalityId} round={round}>
      <ScreenHeading documentTitle={t('revisions.title')}>
        {revisions.length === 0
          ? t('revisions.none')
          : revisions.length === 1
            ? t('revisions.one')
            : t('revisions.finding', { count: revisions.length - 1 })}
      </ScreenHeading>
      {revisions.length === 0 ? (
        <p className="lead">
          {t('revisions.noneText')} <Link to={overviewPath(address)}>{t('closing.toOverview')}</Link>
        </p>
      ) : null}
      {mayCorrect ? (
        <p className="form__actions revisions__act">
          <Link className="kern-btn kern-btn--secondary" to={roundScreenPath(address, 'correction')}>
            <span className="kern-label">{t('revisions.correct')}</span>
          </Link>
        </p>
      ) : null}
      <RevisionsList address={address} revisions={revisions} shown={shown} />
      {shown === null ? null : <ShownRevision address={address} revision={shown} />}
    </RoundFrame>
  );
}

function ShownRevision({ address, revision }: { readonly address: RoundAddress; readonly revision: number }) {
  const query = revisionQuery(address, revision, useLanguage());
  const { data, error, refetch } = useQuery({ ...query, placeholderData: keepPreviousData });
  if (data !== undefined) return <RevisionView revision={data} />;
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
}
