import { endpoints } from '@selbstcheck/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { takeSession } from '../../../shared/session/session-query.js';

/** Begins a session with address and password. */
export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => callEndpoint(endpoints.signIn, { body }),
    onSuccess: ({ session }) => takeSession(queryClient, session),
  });
}

/** Finishes signing in with a code of the app, or a recovery code. */
export function useCode() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => callEndpoint(endpoints.giveSecondFactor, { body: { code } }),
    onSuccess: ({ session }) => takeSession(queryClient, session),
  });
}
