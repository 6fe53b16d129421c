import type { Overview, RoundSummary } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { roundScreenPath, type RoundAddress } from '../../../shared/addresses/addresses.js';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { TroublesNotice } from '../../../shared/digests/troubles-notice.js';
import { isFrozen } from '../../../shared/round/round-states.js';
import { useRoundAddress } from '../../../shared/round/use-round-address.js';
import { overviewQuery } from '../api/results.js';
import { LatestChange } from '../components/latest-change.js';
import { useLatestTrends } from '../components/latest-trends.js';
import { Legend } from '../components/legend.js';
import { OverviewHead } from '../components/overview-head.js';
import { ResultsTable } from '../components/results-table.js';
import { RoundsInWork } from '../components/rounds-in-work.js';
import { RoundSwitch } from '../components/round-switch.js';
import { useFocusOnAddressedReason } from '../components/focus-on-addressed-reason.js';

/** The printed report's table of one round; of a round in work there is none yet, so its standing is shown. */
export function OverviewRoute() {
  const address = useRoundAddress();
  const { data: municipalities, isLoading } = useMunicipalities();
  const known = municipalities?.find(({ id }) => id === address.municipalityId)?.rounds;
  const isInWork = known?.some((round) => round.id === address.roundId && !isFrozen(round)) ?? false;
  // The server refuses the table of a round in work, so it is not asked before that is known.
  const isAsked = !isLoading && !isInWork;
  const { data: overview, error, refetch } = useQuery({ ...overviewQuery(address), enabled: isAsked });

  if (isInWork) return <Navigate replace to={roundScreenPath(address, 'round')} />;
  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  // How many rounds there are decides what the table has room for.
  if (overview === undefined || isLoading) return <Loading />;
  return <RoundOverview overview={overview} rounds={known ?? [overview.round]} address={address} />;
}

interface RoundOverviewProps {
  readonly overview: Overview;
  readonly rounds: readonly RoundSummary[];
  readonly address: RoundAddress;
}

function RoundOverview({ overview, rounds, address }: RoundOverviewProps) {
  useFocusOnAddressedReason();
  const latest = useLatestTrends(address, rounds);
  return (
    <div className="overview">
      <TroublesNotice municipalityId={address.municipalityId} />
      <OverviewHead overview={overview} address={address} />
      <RoundsInWork rounds={rounds} municipalityId={address.municipalityId} />
      {latest === null ? null : <LatestChange latest={latest} municipalityId={address.municipalityId} />}
      <RoundSwitch rounds={rounds} address={address} />
      <ResultsTable overview={overview} address={address} latest={latest} />
      <Legend overview={overview} />
    </div>
  );
}
