import { allowsAct } from '@selbstcheck/domain';
import { useQuery } from '@tanstack/react-query';
import '../../../styles/rounds-assignments.css';
import '../../../styles/rounds-holding.css';
import '../../../styles/rounds-matrix.css';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { RoundFrame } from '../../../shared/round/round-frame.js';
import { coordinates } from '../../../shared/session/roles.js';
import { useSignedIn } from '../../../shared/session/use-session.js';
import { assignmentsQuery } from '../api/assignments.js';
import { AssignmentsScreen } from '../components/assignments/assignments-screen.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';

/** Who answers what. */
export default function AssignmentsRoute() {
  const address = useRoundAddress();
  const mayCoordinate = coordinates(useSignedIn(), address.municipalityId);
  const { data: view, error, refetch } = useQuery(assignmentsQuery(address));
  if (view === undefined) {
    return error ? <ProblemScreen error={error} onRetry={() => void refetch()} /> : <Loading />;
  }
  const mayChange = mayCoordinate && view.round.sourceName === null && allowsAct(view.round.state, 'assign');
  return (
    <RoundFrame municipalityId={address.municipalityId} round={view.round}>
      <AssignmentsScreen address={address} view={view} mayChange={mayChange} />
    </RoundFrame>
  );
}
