import { endpoints } from '@selbstcheck/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callEndpoint } from '../api/call-endpoint.js';

/** The catalogue versions that a round of the municipality could use, in the order they were installed. */
export const versionsQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['catalogue-versions', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.listVersions, { params: { municipalityId } }, signal),
    select: ({ versions }) => versions,
  });
