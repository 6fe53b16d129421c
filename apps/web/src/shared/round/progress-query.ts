import { endpoints } from '@selbstcheck/contracts';
import { queryOptions } from '@tanstack/react-query';
import type { RoundAddress } from '../addresses/addresses.js';
import { callEndpoint } from '../api/call-endpoint.js';

/** How far a round is. Others answer meanwhile, so what was fetched is only shown until the next look. */
export const progressQuery = ({ municipalityId, roundId }: RoundAddress) =>
  queryOptions({
    queryKey: ['round-progress', municipalityId, roundId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getProgress, { params: { municipalityId, roundId } }, signal),
    staleTime: 0,
  });
