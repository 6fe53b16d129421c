import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { Loading } from '../../../shared/components/loading.js';
import { Localized } from '../../../shared/components/localized.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { useVersion } from '../api/versions.js';
import { BackToCatalogue } from '../components/frame/back-to-catalogue.js';
import { Outcome } from '../../../shared/components/outcome.js';
import { isOutcome } from '../components/frame/outcomes.js';
import { VersionContent } from '../components/versions/version-content.js';
import { VersionSize } from '../components/versions/version-size.js';

/** A whole version, to read. */
export function VersionRoute({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('catalogue');
  const { versionId = '' } = useParams();
  const state: unknown = useLocation().state;
  const { data: version, error, refetch } = useVersion(municipalityId, versionId);
  if (version === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const { title, edition, rounds } = version.summary;
  return (
    <div className="catalogue">
      <header>
        <BackToCatalogue municipalityId={municipalityId} />
        <ScreenHeading documentTitle={t('version.title', { edition })}>
          <Localized text={title} />, {t('edition', { edition })}
        </ScreenHeading>
        <div className="lead">
          <VersionSize size={version.summary} />
          <p>{rounds === 0 ? t('versions.unused') : t('versions.used', { count: rounds })}</p>
        </div>
      </header>
      {isOutcome(state, 'activated') ? <Outcome title={t('version.activated')} /> : null}
      <VersionContent fields={version.fields} />
    </div>
  );
}
