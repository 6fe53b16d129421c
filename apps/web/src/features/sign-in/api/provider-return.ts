import { endpoints } from '@selbstcheck/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { takeSession } from '../../../shared/session/session-query.js';

/** Hands the provider's answer to the server; the same answer is never handed over twice. */
export const providerReturnQuery = (query: string) =>
  queryOptions({
    queryKey: ['provider-return', query],
    queryFn: async ({ client }) => {
      const { session } = await callEndpoint(endpoints.completeProviderSignIn, { body: { query } });
      takeSession(client, session);
      return null;
    },
    retry: false,
    staleTime: 'static',
  });
