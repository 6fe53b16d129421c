import { endpoints } from '@selbstcheck/contracts';
import { useMutation } from '@tanstack/react-query';
import { callEndpoint } from '../api/call-endpoint.js';
import { keepReturn } from './kept-return.js';

/** Leaves for the OpenID provider, to sign in or to link the account; `returnTo` is where one comes back to. */
export function useProviderSignIn(returnTo: string) {
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.beginProviderSignIn, {}),
    onSuccess: ({ address }) => {
      keepReturn(returnTo);
      location.assign(address);
    },
  });
}
