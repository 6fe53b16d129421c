import type { RoundSummary, Trends } from '@selbstcheck/contracts';
import { useQuery } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { trendsQuery } from '../../../shared/api/trends.js';
import { useLanguage } from '../../../shared/i18n/language.js';
import { isFrozen } from '../../../shared/round/round-states.js';

/** How the criteria of the latest round moved; `isPending` until the answer is there, or is known not to come. */
export interface LatestTrends {
  readonly isPending: boolean;
  readonly trends: Trends | undefined;
}

/** The trends that end with this round; null where it is not the latest closed one, or the only one. */
export function useLatestTrends(
  { municipalityId, roundId }: RoundAddress,
  rounds: readonly RoundSummary[],
): LatestTrends | null {
  const language = useLanguage();
  const closed = rounds.filter(isFrozen);
  const isTold = closed.length > 1 && closed[0]?.id === roundId;
  const { data: trends, isPending } = useQuery({ ...trendsQuery(municipalityId, language), enabled: isTold });
  return isTold ? { isPending, trends } : null;
}
