import { useQuery } from '@tanstack/react-query';
import '../../../styles/rounds-plan.css';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { planQuery } from '../api/plan.js';
import { PlanScreen } from '../components/plan/plan-screen.js';

/** The plan of a round and the steps it takes. */
export default function RoundPlanRoute() {
  const address = useRoundAddress();
  const mayCoordinate = coordinates(useSignedIn(), address.municipalityId);
  const { data: plan, error, refetch } = useQuery(planQuery(address));
  if (plan === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  return (
    <RoundFrame municipalityId={address.municipalityId} round={plan.round}>
      <PlanScreen address={address} plan={plan} mayCoordinate={mayCoordinate} />
    </RoundFrame>
  );
}
