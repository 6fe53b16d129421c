import { endpoints } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** Whether one has a calendar feed. */
export const feedQuery = (municipalityId: string) =>
  queryOptions({
    queryKey: ['calendar-feed', municipalityId],
    queryFn: ({ signal }) => callEndpoint(endpoints.viewCalendarFeed, { params: { municipalityId } }, signal),
  });

/** Makes a calendar feed; its address is only in this answer, and is not kept. */
export function useFeedMaking(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.makeCalendarFeed, { params: { municipalityId } }),
    onSuccess: ({ createdAt }) => {
      queryClient.setQueryData(feedQuery(municipalityId).queryKey, { createdAt, address: null });
    },
  });
}

export function useFeedEnding(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => callEndpoint(endpoints.endCalendarFeed, { params: { municipalityId } }),
    onSuccess: (answer) => {
      queryClient.setQueryData(feedQuery(municipalityId).queryKey, answer);
    },
  });
}
