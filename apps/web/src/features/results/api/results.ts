import { queryOptions } from '@tanstack/react-query';
import { endpoints } from '@selbstcheck/contracts';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

export const overviewQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['overview', roundId],
    queryFn: ({ signal }) => callEndpoint(endpoints.getOverview, { params: { roundId } }, signal),
  });

export const overallExplanationQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['explanation', roundId],
    queryFn: ({ signal }) => callEndpoint(endpoints.explainOverall, { params: { roundId } }, signal),
  });

export const fieldExplanationQuery = (roundId: string, fieldId: string) =>
  queryOptions({
    queryKey: ['explanation', roundId, fieldId],
    queryFn: ({ signal }) => callEndpoint(endpoints.explainField, { params: { roundId, fieldId } }, signal),
  });
