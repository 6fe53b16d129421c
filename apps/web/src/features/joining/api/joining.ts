import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import type { BodyOf } from '../../../shared/api/send-request.js';
import { installationQuery } from '../../../shared/api/installation.js';
import { municipalitiesQuery } from '../../../shared/api/municipalities.js';
import { refreshSession } from '../../../shared/session/session-query.js';

/** Creates the first account. */
export function useSetUp() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof endpoints.setUp>) => callEndpoint(endpoints.setUp, { body }),
    onSuccess: () => queryClient.invalidateQueries(installationQuery),
  });
}

/** What an invitation offers; reading it changes nothing. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => callEndpoint(endpoints.viewInvitation, { body: { token } }, signal),
    gcTime: 0,
  });

/** Accepts an invitation. */
export function useAcceptance() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: BodyOf<typeof endpoints.acceptInvitation>) =>
      callEndpoint(endpoints.acceptInvitation, { body }),
    onSuccess: async () => {
      await refreshSession(queryClient);
      await queryClient.invalidateQueries(municipalitiesQuery);
    },
  });
}

/** Asks for a mail with a link to a new password. */
export function useResetRequest() {
  return useMutation({
    mutationFn: (body: BodyOf<typeof endpoints.askPasswordReset>) =>
      callEndpoint(endpoints.askPasswordReset, { body }),
  });
}

/** Sets a new password; whoever was signed in with the old one no longer is. */
export function usePasswordReset() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { token: string; password: string }) =>
      callEndpoint(endpoints.resetPassword, { body }),
    onSuccess: () => refreshSession(queryClient),
  });
}

/** Takes over a new mail address. */
export function useAddressConfirmation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (token: string) => callEndpoint(endpoints.confirmAddress, { body: { token } }),
    onSuccess: () => refreshSession(queryClient),
  });
}
