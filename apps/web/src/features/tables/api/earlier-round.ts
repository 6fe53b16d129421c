import { endpoints, type CallArguments } from '@selbstcheck/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** What is typed to enter a round after the fact. */
export type TypedEarlierRound = NonNullable<
  CallArguments<undefined, undefined, (typeof endpoints.enterEarlierRound)['body']>['body']
>;

/** Enters a round that took place before. */
export function useEarlierRound(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: TypedEarlierRound) =>
      callEndpoint(endpoints.enterEarlierRound, { params: { municipalityId }, body }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
