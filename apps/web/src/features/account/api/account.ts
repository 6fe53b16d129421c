import { endpoints, type Account } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';
import type { BodyOf } from '../../../shared/api/send-request.js';
import { refreshSession } from '../../../shared/session/session-query.js';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => callEndpoint(endpoints.getAccount, {}, signal),
});

/** Shows the account as the server has it now; its session may have been renewed, too. */
export async function refreshAccount(queryClient: QueryClient): Promise<void> {
  await refreshSession(queryClient);
  await queryClient.invalidateQueries(accountQuery);
}

export function useProfileChange() {
  return useAccountMutation((body: BodyOf<typeof endpoints.changeAccount>) =>
    callEndpoint(endpoints.changeAccount, { body }),
  );
}

export function usePasswordChange() {
  return useAccountMutation((body: BodyOf<typeof endpoints.changePassword>) =>
    callEndpoint(endpoints.changePassword, { body }),
  );
}

export function useOtherSessionsEnd() {
  return useAccountMutation((password: string) =>
    callEndpoint(endpoints.endOtherSessions, { body: { password } }),
  );
}

export function useSecondFactorRemoval() {
  return useAccountMutation((body: BodyOf<typeof endpoints.removeSecondFactor>) =>
    callEndpoint(endpoints.removeSecondFactor, { body }),
  );
}

/** New recovery codes; they are shown before the account is asked for again. */
export function useRecoveryCodeRenewal() {
  return useMutation({
    mutationFn: (body: BodyOf<typeof endpoints.renewRecoveryCodes>) =>
      callEndpoint(endpoints.renewRecoveryCodes, { body }),
  });
}

/** Asks for another mail address; it counts once the link sent to it was used. */
export function useAddressChange() {
  return useMutation({
    mutationFn: (body: BodyOf<typeof endpoints.changeAddress>) =>
      callEndpoint(endpoints.changeAddress, { body }),
  });
}

/** Everything that is stored of oneself, as a file. */
export function useOwnExport() {
  return useMutation({ mutationFn: () => downloadFile(endpoints.exportAccount, {}) });
}

/** An answer that is the account as it is now. */
function useAccountMutation<Body>(change: (body: Body) => Promise<Account>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (account) => {
      queryClient.setQueryData(accountQuery.queryKey, account);
      await refreshSession(queryClient);
    },
  });
}
