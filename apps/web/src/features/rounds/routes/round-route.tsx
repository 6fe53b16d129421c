import { useQuery } from '@tanstack/react-query';
import '../../../styles/rounds-standing.css';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { involvementIn } from '../../../shared/round/own-department.js';
import { progressQuery } from '../../../shared/round/progress-query.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { planQuery } from '../api/plan.js';
import { StandingScreen } from '../components/standing/standing-screen.js';

/** Where a round stands, and what is next. */
export default function RoundRoute() {
  const address = useRoundAddress();
  const involvement = involvementIn(useSignedIn(), address.municipalityId);
  const progress = useQuery({ ...progressQuery(address), refetchOnWindowFocus: 'always' });
  const plan = useQuery(planQuery(address));
  if (progress.data === undefined || plan.data === undefined) {
    const error = progress.error ?? plan.error;
    const retry = () => void Promise.all([progress.refetch(), plan.refetch()]);
    return error ? <ProblemScreen error={error} onRetry={retry} /> : <Loading />;
  }
  return (
    <RoundFrame municipalityId={address.municipalityId} round={progress.data.round}>
      <StandingScreen
        address={address}
        progress={progress.data}
        fetchedAt={progress.dataUpdatedAt}
        plan={plan.data}
        involvement={involvement}
      />
    </RoundFrame>
  );
}
