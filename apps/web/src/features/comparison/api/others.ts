import { endpoints } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

const keyOf = (municipalityId: string) => ['comparison', municipalityId, 'others'] as const;

export const othersQuery = (municipalityId: string, language: Language) =>
  queryOptions({
    queryKey: [...keyOf(municipalityId), language],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.compareWithOthers, { params: { municipalityId }, query: { language } }, signal),
  });

/** Joins the comparison with others, or leaves it. */
export function useParticipation(municipalityId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (joins: boolean) =>
      callEndpoint(endpoints.setParticipation, { params: { municipalityId }, body: { joins } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(municipalityId) }),
  });
}
