import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import '../../../styles/rounds.css';
import { Loading } from '../../../shared/components/loading.js';
import { NotAllowed } from '../../../shared/components/not-allowed.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { ScreenHeading } from '../../../shared/components/screen-heading.js';
import { versionsQuery } from '../../../shared/round/versions-query.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { PlanningForm } from '../components/planning/planning-form.js';

/** Where a round is planned. */
export default function NewRoundRoute() {
  const { t } = useTranslation('rounds');
  const { municipalityId = '' } = useParams();
  const mayPlan = coordinates(useSignedIn(), municipalityId);
  const versions = useQuery({ ...versionsQuery(municipalityId), enabled: mayPlan });
  if (!mayPlan) return <NotAllowed />;
  if (versions.data === undefined) {
    return versions.error ? (
      <ProblemScreen error={versions.error} onRetry={() => void versions.refetch()} />
    ) : (
      <Loading />
    );
  }
  return (
    <div className="narrow">
      <header>
        <ScreenHeading documentTitle={t('planning.title')}>{t('planning.title')}</ScreenHeading>
        <p className="lead">{t('planning.lead')}</p>
      </header>
      <PlanningForm municipalityId={municipalityId} versions={versions.data} now={versions.dataUpdatedAt} />
    </div>
  );
}
