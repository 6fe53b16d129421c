import { endpoints } from '@selbstcheck/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callEndpoint } from '../api/call-endpoint.js';

export const scoringModelQuery = queryOptions({
  queryKey: ['scoring-model'],
  queryFn: ({ signal }) => callEndpoint(endpoints.getScoringModel, {}, signal),
});
