import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import '../../../styles/rounds.css';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { Loading } from '../../../shared/components/loading.js';
import { NoSuchPage } from '../../../shared/components/no-such-page.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { involvementIn } from '../../../shared/round/own-department.js';
import { versionsQuery } from '../../../shared/round/versions-query.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { RoundsScreen } from '../components/list/rounds-screen.js';

/** All rounds of the municipality. */
export default function RoundsRoute() {
  const { municipalityId = '' } = useParams();
  const involvement = involvementIn(useSignedIn(), municipalityId);
  const { data: municipalities, error, refetch } = useMunicipalities();
  const versions = useQuery({ ...versionsQuery(municipalityId), enabled: involvement.mayCoordinate });
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  if (municipalities === undefined || versions.isLoading) return <Loading />;
  const municipality = municipalities.find(({ id }) => id === municipalityId);
  if (municipality === undefined) return <NoSuchPage />;
  return (
    <RoundsScreen municipality={municipality} versions={versions.data ?? []} involvement={involvement} />
  );
}
