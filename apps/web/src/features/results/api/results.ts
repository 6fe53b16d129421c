import { queryOptions } from '@tanstack/react-query';
import { endpoints } from '@selbstcheck/contracts';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

const keyOf = ({ municipalityId, roundId }: RoundAddress) => [municipalityId, roundId] as const;

export const overviewQuery = (address: RoundAddress) =>
  queryOptions({
    queryKey: ['overview', ...keyOf(address)],
    queryFn: ({ signal }) => callEndpoint(endpoints.getOverview, { params: { ...address } }, signal),
  });

export const overallExplanationQuery = (address: RoundAddress) =>
  queryOptions({
    queryKey: ['explanation', ...keyOf(address)],
    queryFn: ({ signal }) => callEndpoint(endpoints.explainOverall, { params: { ...address } }, signal),
  });

export const fieldExplanationQuery = (address: RoundAddress, fieldId: string) =>
  queryOptions({
    queryKey: ['explanation', ...keyOf(address), fieldId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.explainField, { params: { ...address, fieldId } }, signal),
  });
