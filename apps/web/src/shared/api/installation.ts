import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callEndpoint } from './call-endpoint.js';

export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => callEndpoint(endpoints.getInstallation, {}, signal),
});

export function useInstallation() {
  return useQuery(installationQuery);
}
