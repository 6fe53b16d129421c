import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemNotice } from '../../../shared/components/problem-notice.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { useDrafts } from '../api/drafts.js';
import { useVersions } from '../api/versions.js';
import { DraftList } from '../components/drafts/draft-list.js';
import { DraftUpload } from '../components/drafts/draft-upload.js';
import { isOutcome } from '../components/frame/outcomes.js';
import { Outcome } from '../../../shared/components/outcome.js';
import { latestVersion } from '../components/versions/latest-version.js';
import { OwnVersionOffer } from '../components/versions/own-version-offer.js';
import { VersionList } from '../components/versions/version-list.js';

interface VersionsRouteProps {
  readonly municipalityId: string;
  readonly mayEdit: boolean;
}

/** The versions of the catalogue; for the coordination also the drafts, and reading a new one. */
export function VersionsRoute({ municipalityId, mayEdit }: VersionsRouteProps) {
  const { t } = useTranslation('catalogue');
  const state: unknown = useLocation().state;
  const versions = useVersions(municipalityId);
  const drafts = useDrafts(municipalityId, mayEdit);
  const municipality = useMunicipalities().data?.find(({ id }) => id === municipalityId);
  if (versions.data === undefined) {
    return versions.error ? (
      <ProblemScreen error={versions.error} onRetry={() => void versions.refetch()} />
    ) : (
      <Loading />
    );
  }
  if (mayEdit && drafts.isPending) return <Loading />;
  const latest = latestVersion(municipality, versions.data);
  return (
    <div className="catalogue">
      <header>
        <ScreenHeading documentTitle={t('versions.title')}>{t('versions.title')}</ScreenHeading>
        <p className="lead">{t('versions.lead')}</p>
      </header>
      {isOutcome(state, 'draft-deleted') ? <Outcome title={t('drafts.deleted')} /> : null}
      {drafts.error ? <ProblemNotice error={drafts.error} onRetry={() => void drafts.refetch()} /> : null}
      <DraftList municipalityId={municipalityId} drafts={drafts.data ?? []} />
      <VersionList municipalityId={municipalityId} versions={versions.data} latestId={latest?.id ?? null} />
      {mayEdit ? (
        <>
          <OwnVersionOffer municipalityId={municipalityId} />
          <DraftUpload municipalityId={municipalityId} versions={versions.data} latest={latest} />
        </>
      ) : null}
    </div>
  );
}
