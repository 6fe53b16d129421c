import type { Overview, RoundSummary } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { useMunicipalities } from '../../../shared/api/municipalities.js';
import { Loading } from '../../../shared/components/loading.js';
import { ProblemScreen } from '../../../shared/components/problem-screen.js';
import { overviewQuery } from '../api/results.js';
import { LatestChange } from '../components/latest-change.js';
import { useLatestTrends } from '../components/latest-trends.js';
import { Legend } from '../components/legend.js';
import { OverviewHead } from '../components/overview-head.js';
import { ResultsTable } from '../components/results-table.js';
import { RoundSwitch } from '../components/round-switch.js';
import { useFocusOnAddressedReason } from '../components/focus-on-addressed-reason.js';
import { useRoundAddress } from './round-address.js';

/** The printed report's table of one round. */
export function OverviewRoute() {
  const address = useRoundAddress();
  const { data: overview, error, refetch } = useQuery(overviewQuery(address));
  const { data: municipalities, isLoading } = useMunicipalities();

  if (error) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  // How many rounds there are decides what the table has room for.
  if (overview === undefined || isLoading) return <Loading />;
  const rounds = municipalities?.find(({ id }) => id === address.municipalityId)?.rounds ?? [overview.round];
  return <RoundOverview overview={overview} rounds={rounds} address={address} />;
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
      <OverviewHead overview={overview} address={address} />
      {latest === null ? null : <LatestChange latest={latest} municipalityId={address.municipalityId} />}
      <RoundSwitch rounds={rounds} address={address} />
      <ResultsTable overview={overview} address={address} latest={latest} />
      <Legend overview={overview} />
    </div>
  );
}
