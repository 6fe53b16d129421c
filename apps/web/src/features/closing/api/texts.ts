import { endpoints, type FieldTextView, type TextsView } from '@selbstcheck/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { RoundAddress } from '../../../shared/addresses/addresses.js';
import { callEndpoint } from '../../../shared/api/call-endpoint.js';
import type { BodyOf } from '../../../shared/api/send-request.js';

/** The texts of a round, three for each field. */
export const textsQuery = ({ municipalityId, roundId }: RoundAddress) =>
  queryOptions({
    queryKey: ['round-texts', municipalityId, roundId],
    queryFn: ({ signal }) =>
      callEndpoint(endpoints.getTexts, { params: { municipalityId, roundId } }, signal),
    staleTime: 0,
  });

/** Writes one text; where somebody else did meanwhile, the answer holds theirs and nothing is overwritten. */
export function useTextSaving(address: RoundAddress) {
  const queryClient = useQueryClient();
  const { queryKey } = textsQuery(address);
  return useMutation({
    mutationFn: (body: BodyOf<typeof endpoints.saveText>) =>
      callEndpoint(endpoints.saveText, { params: { ...address }, body }),
    onSuccess: async ({ outcome, text }) => {
      if (outcome === 'stale') return;
      // what is on its way was read before this was saved
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<TextsView>(queryKey, (known) =>
        known === undefined ? known : { ...known, fields: withText(known, text) },
      );
    },
  });
}

function withText({ fields }: TextsView, written: FieldTextView) {
  return fields.map((field) => ({
    ...field,
    texts: field.texts.map((text) =>
      text.fieldId === written.fieldId && text.kind === written.kind ? written : text,
    ),
  }));
}
