import { endpoints, type ReadingName, type RoundStateName } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { useLanguage } from '../../../shared/i18n/language.js';

/** What is to be known before a round is closed. */
export const closingQuery = ({ municipalityId, roundId }: RoundAddress, language: Language) =>
  queryOptions({
    queryKey: ['closing', municipalityId, roundId, language],
    queryFn: ({ signal }) =>
      callEndpoint(
        endpoints.getClosing,
        { params: { municipalityId, roundId }, query: { language } },
        signal,
      ),
    staleTime: 0,
  });

/** Names the reading that Überblick, trends and mails will use. */
export function useReadingNaming(address: RoundAddress) {
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { queryKey } = closingQuery(address, language);
  return useMutation({
    mutationFn: (reading: ReadingName) =>
      callEndpoint(endpoints.nameReading, { params: { ...address }, query: { language }, body: { reading } }),
    onSuccess: async (view) => {
      // what is on its way was read before the reading was named
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, view);
    },
  });
}

/** Takes the round a step on its way to being closed. */
export function useRoundStep(address: RoundAddress) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ from, to }: { readonly from: RoundStateName; readonly to: RoundStateName }) =>
      callEndpoint(endpoints.stepRound, { params: { ...address }, body: { from, to, reason: null } }),
    onSettled: () => forgetRounds(queryClient),
  });
}

/** Every screen of every round may say something else now. */
export function forgetRounds(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries();
}
