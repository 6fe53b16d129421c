import { endpoints } from '@selbstcheck/contracts';
import type { Language } from '@selbstcheck/domain';
import { queryOptions } from '@tanstack/react-query';
import { callEndpoint } from './call-endpoint.js';

type TrendsKey = readonly ['trends', string, Language, string | null];

/** What is kept of a municipality's trends: of one criterion, or (null) of all. */
export const trendsKey = (
  municipalityId: string,
  language: Language,
  criterionId: string | null,
): TrendsKey => ['trends', municipalityId, language, criterionId];

/** While the same figures arrive in another language, those of the first one stay. */
export function inOtherLanguage([, municipalityId, , criterionId]: TrendsKey) {
  return <Answer>(known: Answer | undefined, query: { queryKey: TrendsKey } | undefined) =>
    query?.queryKey[1] === municipalityId && query.queryKey[3] === criterionId ? known : undefined;
}

/** Every criterion over all closed rounds. */
export const trendsQuery = (municipalityId: string, language: Language) => {
  const queryKey = trendsKey(municipalityId, language, null);
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getTrends, { params: { municipalityId }, query: { language } }, signal),
    placeholderData: inOtherLanguage(queryKey),
  });
};
