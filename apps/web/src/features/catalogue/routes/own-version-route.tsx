import type { VersionSummary } from '@selbstcheck/contracts';
import { useTranslation } from 'react-i18next';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import '../../../styles/catalogue-questions.css';
import { useVersion, useVersions } from '../api/versions.js';
import { BackToCatalogue } from '../components/frame/back-to-catalogue.js';
import { OwnVersion } from '../components/questions/own-version.js';
import { useOwnVersion } from '../components/questions/use-own-version.js';
import { latestVersion } from '../components/versions/latest-version.js';

/** Where the coordination writes a version of its own. */
export function OwnVersionRoute({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useTranslation('catalogue');
  const versions = useVersions(municipalityId);
  const municipalities = useMunicipalities();
  const error = versions.error ?? municipalities.error;
  if (versions.data === undefined || municipalities.data === undefined) {
    const retry = () => void Promise.all([versions.refetch(), municipalities.refetch()]);
    return error ? <ProblemScreen error={error} onRetry={retry} /> : <Loading />;
  }
  const municipality = municipalities.data.find(({ id }) => id === municipalityId);
  const base =
    latestVersion(municipality, versions.data) ??
    versions.data.find(({ isDemonstration }) => !isDemonstration) ??
    versions.data[0];
  return (
    <div className="catalogue">
      <header>
        <BackToCatalogue municipalityId={municipalityId} />
        <ScreenHeading documentTitle={t('own.title')}>{t('own.title')}</ScreenHeading>
        <p className="lead">{t('own.lead')}</p>
      </header>
      {base === undefined ? (
        <p>{t('versions.none')}</p>
      ) : (
        <Writing municipalityId={municipalityId} versions={versions.data} firstBase={base.id} />
      )}
    </div>
  );
}

interface WritingProps {
  readonly municipalityId: string;
  readonly versions: readonly VersionSummary[];
  readonly firstBase: string;
}

function Writing({ municipalityId, versions, firstBase }: WritingProps) {
  const known = versions.map(({ id }) => id);
  const own = useOwnVersion(municipalityId, { known, first: firstBase });
  const { data: base, error, refetch } = useVersion(municipalityId, own.work.base);
  if (base === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return <OwnVersion municipalityId={municipalityId} versions={versions} base={base} own={own} />;
}
