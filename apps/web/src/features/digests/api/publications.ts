import { endpoints, type PublicationsView } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** A closed round, and whether it is published. */
export type PublishableRound = PublicationsView['rounds'][number];

export const publicationsQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['publications', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.listPublications, { params: { municipalityId } }, signal),
    staleTime: 0,
  });

/** Publishes a round, or takes that back where it is published. */
export function usePublication(municipalityId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = publicationsQuery(municipalityId);
  return useMutation({
    mutationFn: ({ id: roundId, publishedAt }: PublishableRound) => {
      const request = { params: { municipalityId, roundId } };
      return publishedAt === null
        ? callEndpoint(endpoints.publishRound, request)
        : callEndpoint(endpoints.withdrawPublication, request);
    },
    onSuccess: (answer) => {
      queryClient.setQueryData(queryKey, answer);
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}
