import { endpoints, type SubscriptionsView, type SubscriptionView } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import type { BodyOf } from '../../../shared/api/send-request.js';
import { troublesQuery } from '../../../shared/digests/troubles-query.js';

/** What somebody wants to be told, and when. */
export type SubscriptionWish = BodyOf<typeof endpoints.subscribe>;

/** Somebody else's subscription, with who it is for. */
export type WishForOther = BodyOf<typeof endpoints.subscribeOther>;

type Act = 'pause' | 'resume' | 'end' | 'confirmation';

/** The subscriptions that one may see: one's own, for coordination those of everybody. */
export const subscriptionsQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['subscriptions', municipalityId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.listSubscriptions, { params: { municipalityId } }, signal),
    // a link in a mail may have changed them
    staleTime: 0,
  });

export function useSubscribing(municipalityId: string) {
  return useSubscriptionsChange(municipalityId, (body: SubscriptionWish) =>
    callEndpoint(endpoints.subscribe, { params: { municipalityId }, body }),
  );
}

export function useSubscribingOther(municipalityId: string) {
  return useSubscriptionsChange(municipalityId, (body: WishForOther) =>
    callEndpoint(endpoints.subscribeOther, { params: { municipalityId }, body }),
  );
}

export function useSubscriptionChange(municipalityId: string, subscription: SubscriptionView) {
  const { id: subscriptionId, revision } = subscription;
  return useSubscriptionsChange(municipalityId, (wish: SubscriptionWish) =>
    callEndpoint(endpoints.changeSubscription, {
      params: { municipalityId, subscriptionId },
      body: { ...wish, revision },
    }),
  );
}

/** Pauses a subscription, lets it go on, ends it, or asks an address once more to confirm. */
export function useSubscriptionAct(municipalityId: string, subscription: SubscriptionView) {
  const { id: subscriptionId, revision } = subscription;
  const request = { params: { municipalityId, subscriptionId }, body: { revision } };
  return useSubscriptionsChange(municipalityId, (act: Act) => {
    if (act === 'pause') return callEndpoint(endpoints.pauseSubscription, request);
    if (act === 'resume') return callEndpoint(endpoints.resumeSubscription, request);
    if (act === 'end') return callEndpoint(endpoints.endSubscription, request);
    return callEndpoint(endpoints.sendConfirmationAgain, { params: request.params });
  });
}

/** The answer takes the place of what is shown; after a refusal it is fetched anew: somebody else may have been at it. */
function useSubscriptionsChange<Change>(
  municipalityId: string,
  send: (change: Change) => Promise<SubscriptionsView>,
) {
  const queryClient = useQueryClient();
  const { queryKey } = subscriptionsQuery(municipalityId);
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      queryClient.setQueryData(queryKey, answer);
      void queryClient.invalidateQueries({ queryKey: troublesQuery(municipalityId).queryKey });
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}
