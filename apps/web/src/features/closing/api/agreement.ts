import {
  endpoints,
  type AgreementCriterion,
  type AgreementEntry,
  type AgreementView,
} from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';

/** The whole round as the group agrees on it. */
export const agreementQuery = ({ municipalityId, roundId }: RoundAddress) =>
  queryOptions({
    queryKey: ['agreement', municipalityId, roundId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getAgreement, { params: { municipalityId, roundId } }, signal),
    // departments may still be answering
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

/** Records what the group agreed on; the criteria concerned are replaced by what the server knows now. */
export function useAgreementSaving(address: RoundAddress) {
  const queryClient = useQueryClient();
  const { queryKey } = agreementQuery(address);
  return useMutation({
    mutationFn: (entries: readonly AgreementEntry[]) =>
      callEndpoint(endpoints.saveAgreement, { params: { ...address }, body: { entries: [...entries] } }),
    onSuccess: async ({ criteria, disagreements, workshopChanges, position }) => {
      // what is on its way was read before this was saved
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<AgreementView>(queryKey, (known) =>
        known === undefined
          ? known
          : { ...known, disagreements, workshopChanges, position, fields: withCriteria(known, criteria) },
      );
    },
  });
}

function withCriteria({ fields }: AgreementView, changed: readonly AgreementCriterion[]) {
  const byId = new Map(changed.map((criterion) => [criterion.id, criterion]));
  return fields.map((field) => ({
    ...field,
    criteria: field.criteria.map((criterion) => byId.get(criterion.id) ?? criterion),
  }));
}
