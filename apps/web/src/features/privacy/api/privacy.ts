import { endpoints, type CallArguments } from '@selbstcheck/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** A report of a barrier, as it is typed. */
export type TypedFeedback = NonNullable<
  CallArguments<undefined, undefined, (typeof endpoints.sendAccessibilityFeedback)['body']>['body']
>;

/** What the installation stores, and for how long. */
export function useStoredKinds() {
  return useQuery({
    queryKey: ['stored-kinds'],
    queryFn: ({ signal }) => callEndpoint(endpoints.listStoredKinds, {}, signal),
  });
}

export function useFeedback() {
  return useMutation({
    mutationFn: (body: TypedFeedback) => callEndpoint(endpoints.sendAccessibilityFeedback, { body }),
  });
}
