import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endpoints } from '@selbstcheck/contracts';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => callEndpoint(endpoints.getInstallation, {}, signal),
});

export function useInstallation() {
  return useQuery(installationQuery);
}

/** Removes all demonstration data; everything shown is asked for again afterwards. */
export function useDemonstrationRemoval(onRemoved: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.removeDemonstration, {}),
    onSuccess: async () => {
      onRemoved();
      await queryClient.resetQueries();
    },
  });
}
