import { endpoints } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { queryOptions, useMutation, type QueryClient } from '@tanstack/react-query';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import { downloadFile } from '../../../shared/api/download-file.js';
import { inOtherLanguage, trendsKey } from '../../../shared/api/trends.js';

/** One criterion of one municipality. */
export interface CriterionAddress {
  readonly municipalityId: string;
  readonly criterionId: string;
}

export const criterionTrendQuery = (address: CriterionAddress, language: Language) => {
  const queryKey = trendsKey(address.municipalityId, language, address.criterionId);
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getCriterionTrend, { params: { ...address }, query: { language } }, signal),
    placeholderData: inOtherLanguage(queryKey),
  });
};

/** Everything that shows targets of the municipality is asked for again, in every language. */
export function refreshTrends(queryClient: QueryClient, municipalityId: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['trends', municipalityId] });
}

/** The criterion's figures or its chart as a file. */
export function useTrendFile(address: CriterionAddress, language: Language) {
  return useMutation({
    mutationFn: (format: 'csv' | 'svg') =>
      downloadFile(endpoints.exportCriterionTrend, { params: { ...address }, query: { language, format } }),
  });
}
