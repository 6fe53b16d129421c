import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endpoints } from '@selbstcheck/contracts';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';

const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => callEndpoint(endpoints.getInstallation, {}, signal),
});

export function useInstallation() {
  return useQuery(installationQuery);
}

/** Removes all demonstration data; whatever is shown next is asked for again. */
export function useDemonstrationRemoval(onRemoved: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.removeDemonstration, {}),
    onSuccess: async () => {
      onRemoved();
      // What is still on the screen is about to go; it must not be asked for once more.
      await queryClient.invalidateQueries({ refetchType: 'none' });
      await queryClient.resetQueries(municipalitiesQuery);
      await queryClient.resetQueries(installationQuery);
    },
  });
}
