import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** What a mailed link is for. */
export type LinkPurpose = 'confirmation' | 'unsubscription';

/** What a mailed link is about; reading it changes nothing. */
export const linkedQuery = (purpose: LinkPurpose, token: string) =>
  queryOptions({
    queryKey: ['linked-subscription', purpose, token],
    queryFn: ({ signal }) =>
      purpose === 'confirmation'
        ? callEndpoint(endpoints.viewSubscriptionConfirmation, { body: { token } }, signal)
        : callEndpoint(endpoints.viewUnsubscription, { body: { token } }, signal),
    gcTime: 0,
  });

/** Does what the link is for. */
export function useLinkedAct(purpose: LinkPurpose, token: string) {
  return useMutation({
    mutationFn: () =>
      purpose === 'confirmation'
        ? callEndpoint(endpoints.confirmSubscription, { body: { token } })
        : callEndpoint(endpoints.unsubscribe, { body: { token } }),
  });
}
