import { endpoints } from '@selbstcheck/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import type { BodyOf } from '../../../shared/api/send-request.js';
import { takeSession } from '../../../shared/session/session-query.js';
import { refreshAccount } from './account.js';

type Erasure = BodyOf<typeof endpoints.eraseAccount>;

/** Whether the own data was downloaded before the account goes. */
export type ArchiveChoice = Erasure['archive'];

/** Erases the own account for good. */
export function useErasure() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Erasure) => callEndpoint(endpoints.eraseAccount, { body }),
    onSuccess: () => takeSession(queryClient, null, 'erased'),
  });
}

/** Ends the own membership of a municipality; its figures are forgotten at once. */
export function useLeaving(onLeft: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (municipalityId: string) =>
      callEndpoint(endpoints.leaveMunicipality, { params: { municipalityId } }),
    onSuccess: async () => {
      onLeft();
      queryClient.removeQueries({ queryKey: ['overview'] });
      queryClient.removeQueries({ queryKey: ['explanation'] });
      await queryClient.invalidateQueries(municipalitiesQuery);
      await refreshAccount(queryClient);
    },
  });
}
