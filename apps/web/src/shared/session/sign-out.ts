import { endpoints } from '@selbstcheck/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../api/call-endpoint.js';
import { takeSession } from './session-query.js';

/** Signs out of this browser. */
export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.signOut, {}),
    onSuccess: () => takeSession(queryClient, null, 'signed_out'),
  });
}
