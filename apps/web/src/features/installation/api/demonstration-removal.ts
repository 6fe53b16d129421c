import { endpoints } from '@selbstcheck/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { installationQuery } from '../../../shared/api/installation.js';
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { refreshSession } from '../../../shared/session/session-query.js';

/** Removes all demonstration data; whatever is shown next is asked for again. */
export function useDemonstrationRemoval(onRemoved: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.removeDemonstration, {}),
    onSuccess: async ({ setUpPath }) => {
      // Nobody is left to sign in: the set-up begins with a page that knows nothing of what was.
      if (setUpPath !== null) {
        location.assign(setUpPath);
        return;
      }
      onRemoved();
      // What is still on the screen is about to go; it must not be asked for once more.
      await queryClient.invalidateQueries({ refetchType: 'none' });
      await refreshSession(queryClient);
      await queryClient.resetQueries(municipalitiesQuery);
      await queryClient.resetQueries(installationQuery);
    },
  });
}
