import { endpoints } from '@selbstcheck/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callEndpoint } from '../api/call-endpoint.js';

/** What went wrong with the mails of a municipality; for its coordination only. */
export const troublesQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['digest-troubles', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.digestTroubles, { params: { municipalityId } }, signal),
  });
